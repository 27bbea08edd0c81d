namespace GraphExplorer.Cypher.Bound;

/// <summary>What a rule of the schema does.</summary>
public enum SchemaRuleKind
{
    /// <summary>An index that finds nodes by a property.</summary>
    Range,

    /// <summary>A constraint: no two nodes of a label hold the same value of a property. Finds nodes by it too.</summary>
    Unique,

    /// <summary>An index that finds nodes by words of their properties.</summary>
    FullText,
}

/// <summary>A change of the schema, in whole.</summary>
public abstract record SchemaChange;

/// <summary><c>CREATE CONSTRAINT unit_id IF NOT EXISTS FOR (u:Unit) REQUIRE u.id IS UNIQUE</c>, <c>CREATE INDEX …</c>.</summary>
/// <param name="Name">Null where the store is to find one.</param>
/// <param name="IfNotExists">Whether a rule of the same name, or of the same effect, is no error.</param>
/// <param name="Labels">One; a full-text index may have more.</param>
/// <param name="Keys">One; a full-text index may have more.</param>
public sealed record CreateSchemaRule(
    SchemaRuleKind Kind, string? Name, bool IfNotExists, IReadOnlyList<string> Labels, IReadOnlyList<string> Keys) : SchemaChange;

/// <summary><c>DROP CONSTRAINT unit_id IF EXISTS</c>, <c>DROP INDEX …</c>.</summary>
public sealed record DropSchemaRule(bool IsConstraint, string Name, bool IfExists) : SchemaChange;
