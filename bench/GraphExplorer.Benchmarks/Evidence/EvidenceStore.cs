using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Benchmarks.Evidence;

/// <summary>The sample in an embedded store as the server opens it, loaded by Cypher.</summary>
internal static class EvidenceStore
{
    private const int Batch = 10_000;

    public static async Task<ContentStore> LoadAsync(EvidenceGraph graph)
    {
        var store = await EmbeddedStore.OpenAsync(CancellationToken.None);
        foreach (var group in graph.NodeList.GroupBy(node => (node.Label, node.Labels)))
            await WriteAsync(store.Runner, group, $"CREATE (n{group.Key.Labels}) SET n = row", node => Properties(node, graph));
        foreach (var group in graph.Links.GroupBy(link => (link.Type, From: Key(graph, link.From), To: Key(graph, link.To))))
            await WriteAsync(
                store.Runner, group,
                $"MATCH (a:{group.Key.From} {{id: row[0]}}), (b:{group.Key.To} {{id: row[1]}}) CREATE (a)-[:{group.Key.Type}]->(b)",
                link => Value.List([Value.Of(graph.NodeList[link.From].Id), Value.Of(graph.NodeList[link.To].Id)]));
        return store;
    }

    // The label whose ids are unique.
    private static string Key(EvidenceGraph graph, int node) => graph.NodeList[node].Labels.Split(':')[1];

    private static Value Properties(SampleNode node, EvidenceGraph graph)
    {
        var properties = new ValueMap().With("id", Value.Of(node.Id)).With("name", Value.Of(node.Name));
        var number = int.Parse(node.Id[(node.Id.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture);
        return Value.Of(node.Label switch
        {
            "Place" => properties.With("kind", Value.Of(number < 40 ? "country" : number < 440 ? "region" : "city")),
            "Report" => properties.With("lineage", Value.Of(number % 9 == 0 ? "unknown" : "known")).With("summary", Value.Of(node.Name))
                .With("saidFrom", Value.Of(new DateValue(19_000 + number % 900))).With("saidTo", Value.Of(new DateValue(19_000 + number % 900))),
            "Claim" => properties.With("text", Value.Of(node.Name)).With("kind", Value.Of("presence")),
            "Document" => properties.With("title", Value.Of(node.Name)).With("held", Value.Of(true)),
            _ => properties,
        });
    }

    private static async Task WriteAsync<T>(ICypherRunner runner, IEnumerable<T> entries, string clauses, Func<T, Value> row)
    {
        foreach (var batch in entries.Chunk(Batch))
        {
            var rows = Value.List([.. batch.Select(row)]);
            await runner.ReadAsync(new($"UNWIND $rows AS row {clauses}") { Parameters = new ValueMap().With("rows", rows) });
        }
    }
}
