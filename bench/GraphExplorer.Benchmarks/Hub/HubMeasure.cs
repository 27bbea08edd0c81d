using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Benchmarks.Hub;

/// <summary>
/// What a person waits for who opens a node with 50,000 neighbours, at the API of a server on this machine over the embedded store, beside an answer
/// of the same server that asks the graph nothing.
/// </summary>
internal static class HubMeasure
{
    public static async Task RunAsync(int runs)
    {
        await MeasureAsync("evidence", HubGraph.OfEvidence, ["member-of", "reported-in"], runs);
        await MeasureAsync("another model", HubGraph.OfAnother, ["OWNS", "WORKS_FOR"], runs);
    }

    private static async Task MeasureAsync(string model, HubGraph graph, string[] relations, int runs)
    {
        await using var store = await EmbeddedStore.OpenAsync(CancellationToken.None);
        await graph.LoadAsync(store.Runner);
        var address = LocalAddress.Free();
        await using var server = GraphServer.Build(store, [address]);
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new(address, "/api/v1/") };
        foreach (var (name, path) in Rows(graph, relations))
        {
            var size = 0;
            var figures = await Figures.MeasureAsync($"{model}: {name}", runs, async () => size = await ReadAsync(client, path));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{figures}   {size / 1024.0:0} KB"));
        }

        Console.WriteLine(await Figures.MeasureAsync("the server alone", runs, () => ReadAsync(client, "/healthz")));
        await server.StopAsync();
    }

    private static IEnumerable<(string Name, string Path)> Rows(HubGraph graph, string[] relations)
    {
        var hub = $"entities/{Uri.EscapeDataString(graph.Hub)}";
        yield return ("its page", hub);
        yield return ("its relations", $"{hub}/relations");
        yield return ("first expand, 20 of all", $"{hub}/expand?limit=20");
        foreach (var relation in relations) yield return ($"expand by {relation}, 20", $"{hub}/expand?relation={relation}&limit=20");
        if (graph == HubGraph.OfEvidence)
        {
            yield return ("on whose word, of the newest 5,000", $"{hub}/provenance");
            yield return ("its reports, 200 of all", $"{hub}/reports?limit=200");
        }

        yield return ("an edge of 5,000", graph.Edge);
    }

    private static async Task<int> ReadAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        var body = await answer.Content.ReadAsByteArrayAsync();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} says {System.Text.Encoding.UTF8.GetString(body)}");
        return body.Length;
    }
}
