using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Storage;

/// <summary>A constraint or an index, e.g. <c>unit_id</c>: unique, of the label Unit, on its id.</summary>
/// <param name="Name">Unique over constraints and indexes.</param>
public sealed record SchemaRule(string Name, SchemaRuleKind Kind, IReadOnlyList<string> Labels, IReadOnlyList<string> Keys)
{
    public bool IsConstraint => Kind == SchemaRuleKind.Unique;

    /// <summary>Whether one of the two makes the other needless, or impossible: a constraint finds by its property, too.</summary>
    public bool Covers(SchemaRule other)
    {
        var kindsMeet = Kind == other.Kind || (Kind != SchemaRuleKind.FullText && other.Kind != SchemaRuleKind.FullText);
        return kindsMeet && Labels.SequenceEqual(other.Labels) && Keys.SequenceEqual(other.Keys);
    }

    /// <summary>E.g. <c>(:Unit {id})</c>.</summary>
    public override string ToString() => $"(:{string.Join('|', Labels)} {{{string.Join(", ", Keys)}}})";
}
