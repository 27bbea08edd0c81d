using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Benchmarks.Engine;

/// <summary>The sample graph in an embedded store, loaded by Cypher.</summary>
internal static class SampleStore
{
    private const int Batch = 20_000;

    public static async Task<EmbeddedRunner> LoadAsync(SampleGraph graph)
    {
        var store = new GraphStore();
        await FillAsync(store, graph);
        return new EmbeddedRunner(store);
    }

    /// <summary>The same in a store of somebody's.</summary>
    public static async Task FillAsync(GraphStore store, SampleGraph graph)
    {
        await store.Schema.DeclareUniqueAsync("Item", "id");
        await using var runner = new EmbeddedRunner(store);
        await WriteAsync(runner, SampleGraph.Nodes, "CREATE (:Item {id: row[0], name: row[1], score: row[2], group: row[3]})", node =>
            [Value.Of(node), Value.Of(graph.Names[node]), Value.Of(graph.Scores[node]), Value.Of(graph.GroupOf[node])]);
        await WriteAsync(
            runner,
            SampleGraph.Relationships,
            "MATCH (a:Item {id: row[0]}), (b:Item {id: row[1]}) CREATE (a)-[:$(row[2]) {weight: row[3]}]->(b)",
            relationship =>
            [
                Value.Of(graph.Starts[relationship]), Value.Of(graph.Ends[relationship]),
                Value.Of(TypeName(graph.TypeOf[relationship])), Value.Of(graph.Weights[relationship]),
            ]);
    }

    public static string TypeName(int type) => string.Create(CultureInfo.InvariantCulture, $"T{type}");

    private static async Task WriteAsync(EmbeddedRunner runner, int count, string clauses, Func<int, Value[]> row)
    {
        for (var from = 0; from < count; from += Batch)
        {
            var rows = Value.List([.. Enumerable.Range(from, Math.Min(Batch, count - from)).Select(index => Value.List(row(index)))]);
            await runner.ReadAsync(new($"UNWIND $rows AS row {clauses}") { Parameters = new ValueMap().With("rows", rows) });
        }
    }
}
