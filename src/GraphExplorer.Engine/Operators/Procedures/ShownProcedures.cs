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
        new DeclaredProcedure("SHOW CONSTRAINTS", index => index.Unique,
        [
            new("id", CypherType.Integer, entry => Value.Of(entry.Id)),
            new("name", CypherType.String, entry => Value.Of(NameOf(entry.Index))),
            new("type", CypherType.String, _ => Value.Of("UNIQUENESS")),
            new("entityType", CypherType.String, _ => Value.Of("NODE")),
            new("labelsOrTypes", CypherType.List, entry => Value.List([Value.Of(entry.Index.Label)])),
            new("properties", CypherType.List, entry => Value.List([Value.Of(entry.Index.Key)])),
            new("ownedIndex", CypherType.String, entry => Value.Of(NameOf(entry.Index))),
            new("propertyType", CypherType.String, _ => Value.Null),
        ]),
        new DeclaredProcedure("SHOW INDEXES", _ => true,
        [
            new("id", CypherType.Integer, entry => Value.Of(entry.Id)),
            new("name", CypherType.String, entry => Value.Of(NameOf(entry.Index))),
            new("state", CypherType.String, _ => Value.Of("ONLINE")),
            new("populationPercent", CypherType.Float, _ => Value.Of(100.0)),
            new("type", CypherType.String, _ => Value.Of("RANGE")),
            new("entityType", CypherType.String, _ => Value.Of("NODE")),
            new("labelsOrTypes", CypherType.List, entry => Value.List([Value.Of(entry.Index.Label)])),
            new("properties", CypherType.List, entry => Value.List([Value.Of(entry.Index.Key)])),
            new("indexProvider", CypherType.String, _ => Value.Null),
            new("owningConstraint", CypherType.String, entry => entry.Index.Unique ? Value.Of(NameOf(entry.Index)) : Value.Null),
            new("lastRead", CypherType.DateTime, _ => Value.Null),
            new("readCount", CypherType.Integer, _ => Value.Null),
        ]),
    ];

    private static string NameOf(SchemaIndex index) => $"{(index.Unique ? "unique" : "index")}_{index.Label}_{index.Key}";

    /// <param name="Id">From 1, in order of label and property.</param>
    private sealed record Declared(int Id, SchemaIndex Index);

    private sealed record Column(string Name, CypherType Type, Func<Declared, Value> Read);

    private sealed class DeclaredProcedure(string name, Func<SchemaIndex, bool> isShown, Column[] columns) : IProcedure
    {
        public ProcedureSignature Signature { get; } = new(name, [], [.. columns.Select(column => new ProcedureField(column.Name, column.Type))]);

        public IEnumerable<Value[]> Call(ExecutionState state, IReadOnlyList<Value> arguments) =>
            ((GraphView)state.Graph).State.Declared
                .OrderBy(index => index.Label, StringComparer.Ordinal).ThenBy(index => index.Key, StringComparer.Ordinal)
                .Select((index, at) => new Declared(at + 1, index))
                .Where(entry => isShown(entry.Index))
                .Select(entry => Array.ConvertAll(columns, column => column.Read(entry)));
    }
}
