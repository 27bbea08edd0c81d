using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Benchmarks.Evidence;

/// <summary>
/// What a person waits for while exploring 100,000 nodes and 500,000 relationships, at the API of a server on this machine, beside an
/// answer of the same server that asks the graph nothing.
/// </summary>
internal static class ApiMeasure
{
    private const int Pairs = 25;
    private static readonly Random Random = new(7);

    public static async Task RunAsync(int runs)
    {
        var graph = EvidenceGraph.Make();
        var load = Stopwatch.StartNew();
        await using var store = await EvidenceStore.LoadAsync(graph);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded by Cypher in {load.Elapsed.TotalSeconds:0.0} s"));
        var address = LocalAddress.Free();
        await using var server = GraphServer.Build(store, [address]);
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = address };
        foreach (var (name, addresses) in Rows(graph)) await MeasureAsync(client, name, addresses, runs);
        await server.StopAsync();
    }

    private static IEnumerable<(string Name, string[] Addresses)> Rows(EvidenceGraph graph)
    {
        yield return ("search: type-ahead, three letters", [.. Letters().Select(letters => $"/api/v1/search?q={letters}&limit=12")]);
        yield return ("first expand of any unit, 20 of them", [.. Any(graph, "Unit").Select(unit => $"/api/v1/entities/{unit}/expand?limit=20")]);
        yield return ("first expand of any entity, 20 of them", [.. Any(graph, "Place", "Source", "Actor").Select(entity => $"/api/v1/entities/{entity}/expand?limit=20")]);
        yield return ("paths between any two units", [.. Any(graph, "Unit").Zip(Any(graph, "Unit"), (from, to) => $"/api/v1/paths?from={from}&to={to}")]);
        yield return ("paths between any two entities", [.. Any(graph, "Unit", "Place", "Actor").Zip(Any(graph, "Agreement", "Source", "Unit"), (from, to) => $"/api/v1/paths?from={from}&to={to}")]);
        yield return ("paths between any two units, by evidence", [.. Any(graph, "Unit").Zip(Any(graph, "Unit"), (from, to) => $"/api/v1/paths?from={from}&to={to}&order=evidence")]);
        yield return ("relations of the busiest outlet", [$"/api/v1/entities/{Ref(graph, graph.Members["Source"][0])}/relations"]);
        yield return ("first expand of the busiest outlet", [$"/api/v1/entities/{Ref(graph, graph.Members["Source"][0])}/expand?limit=20"]);
    }

    private static IEnumerable<string> Letters()
    {
        string[] starts = ["kar", "lon", "bra", "ste", "vol", "hel", "tri", "gor", "mar", "bur"];
        return starts;
    }

    private static IEnumerable<string> Any(EvidenceGraph graph, params string[] labels) => Enumerable.Range(0, Pairs).Select(time =>
    {
        var members = graph.Members[labels[time % labels.Length]];
        return Ref(graph, members[Random.Next(members.Length)]);
    });

    private static string Ref(EvidenceGraph graph, int node) => Uri.EscapeDataString($"{graph.NodeList[node].Label}:id:{graph.NodeList[node].Id}");

    private static async Task MeasureAsync(HttpClient client, string name, string[] addresses, int runs)
    {
        var times = new List<double>();
        foreach (var address in addresses.Prepend(addresses[0])) times.Add(await TimeAsync(client, address));
        for (var run = 0; run < runs && times.Count < runs; run++) times.Add(await TimeAsync(client, addresses[run % addresses.Length]));
        var floor = await Figures.MeasureAsync("  the server alone", runs, () => TimeAsync(client, "/healthz"));
        Figures.Print(new(name, times[0], times[1..]), floor);
    }

    private static async Task<double> TimeAsync(HttpClient client, string address)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await client.GetAsync(address);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{address} says {body}");
        return clock.Elapsed.TotalMilliseconds;
    }
}
