using GraphExplorer.Cypher.Binding;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Procedures;

/// <summary>What a store says of itself.</summary>
internal static class DatabaseProcedures
{
    public static IReadOnlyList<IProcedure> All { get; } =
    [
        // Neo4j counts a label as used, too, where a constraint or an index is for it.
        new NamesProcedure("db.labels", "label", state => Used(state.Labels, state.Names.Labels).Union(state.Rules.SelectMany(rule => rule.Labels))),
        new NamesProcedure("db.relationshipTypes", "relationshipType", state => Used(state.Types, state.Names.Types)),
        new NamesProcedure("db.propertyKeys", "propertyKey", state => Enumerable.Range(0, state.Names.Keys.Count).Select(id => state.Names.Keys[id])),
    ];

    private static IEnumerable<string> Used(List<IdSet> sets, NameTable names) =>
        Enumerable.Range(0, sets.Count).Where(id => sets[id].Count > 0).Select(id => names[id]);

    private sealed class NamesProcedure(string name, string column, Func<GraphState, IEnumerable<string>> names) : IProcedure
    {
        public ProcedureSignature Signature { get; } = new(name, [], [new(column, CypherType.String)]);

        public IEnumerable<Value[]> Call(ExecutionState state, IReadOnlyList<Value> arguments) =>
            names(((GraphView)state.Graph).State).Select(text => new[] { Value.Of(text) });
    }
}
