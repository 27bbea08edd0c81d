using GraphExplorer.Cypher.Binding;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Procedures;

/// <summary>What is declared for a store, as <c>SHOW CONSTRAINTS</c> and <c>SHOW INDEXES</c> tell it: with the columns that Neo4j shows.</summary>
internal static class ShownProcedures
{
    public static IReadOnlyList<IProcedure> All { get; } =
    [
        new DeclaredProcedure("SHOW CONSTRAINTS", rule => rule.IsConstraint,
        [
            new("id", CypherType.Integer, entry => Value.Of(entry.Id)),
            new("name", CypherType.String, entry => Value.Of(entry.Rule.Name)),
            new("type", CypherType.String, _ => Value.Of("UNIQUENESS")),
            new("entityType", CypherType.String, _ => Value.Of("NODE")),
            new("labelsOrTypes", CypherType.List, entry => Texts(entry.Rule.Labels)),
            new("properties", CypherType.List, entry => Texts(entry.Rule.Keys)),
            new("ownedIndex", CypherType.String, entry => Value.Of(entry.Rule.Name)),
            new("propertyType", CypherType.String, _ => Value.Null),
        ]),
        new DeclaredProcedure("SHOW INDEXES", _ => true,
        [
            new("id", CypherType.Integer, entry => Value.Of(entry.Id)),
            new("name", CypherType.String, entry => Value.Of(entry.Rule.Name)),
            new("state", CypherType.String, _ => Value.Of("ONLINE")),
            new("populationPercent", CypherType.Float, _ => Value.Of(100.0)),
            new("type", CypherType.String, entry => Value.Of(IsFullText(entry) ? "FULLTEXT" : "RANGE")),
            new("entityType", CypherType.String, _ => Value.Of("NODE")),
            new("labelsOrTypes", CypherType.List, entry => Texts(entry.Rule.Labels)),
            new("properties", CypherType.List, entry => Texts(entry.Rule.Keys)),
            new("indexProvider", CypherType.String, _ => Value.Null),
            new("owningConstraint", CypherType.String, entry => entry.Rule.IsConstraint ? Value.Of(entry.Rule.Name) : Value.Null),
            new("lastRead", CypherType.DateTime, _ => Value.Null),
            new("readCount", CypherType.Integer, _ => Value.Null),
        ]),
    ];

    private static bool IsFullText(Declared entry) => entry.Rule.Kind == SchemaRuleKind.FullText;

    private static Value Texts(IEnumerable<string> texts) => Value.List([.. texts.Select(Value.Of)]);

    /// <param name="Id">From 1, in order of name.</param>
    private sealed record Declared(int Id, SchemaRule Rule);

    private sealed record Column(string Name, CypherType Type, Func<Declared, Value> Read);

    private sealed class DeclaredProcedure(string name, Func<SchemaRule, bool> isShown, Column[] columns) : IProcedure
    {
        public ProcedureSignature Signature { get; } = new(name, [], [.. columns.Select(column => new ProcedureField(column.Name, column.Type))]);

        public IEnumerable<Value[]> Call(ExecutionState state, IReadOnlyList<Value> arguments) =>
            ((GraphView)state.Graph).State.Rules
                .OrderBy(rule => rule.Name, StringComparer.Ordinal)
                .Select((rule, at) => new Declared(at + 1, rule))
                .Where(entry => isShown(entry.Rule))
                .Select(entry => Array.ConvertAll(columns, column => column.Read(entry)));
    }
}
