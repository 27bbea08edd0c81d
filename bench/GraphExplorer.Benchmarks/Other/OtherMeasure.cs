using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Benchmarks.Other;

/// <summary>
/// What a person waits for in a graph of another model, at the API of two servers on this machine with the same 12,000 nodes: on the Neo4j that NEO4J_URL
/// names with NEO4J_USER and NEO4J_PASSWORD, whose database has to be empty, and beside it on the embedded store.
/// </summary>
internal static class OtherMeasure
{
    public static async Task RunAsync(int runs)
    {
        await using var neo4j = await OpenAsync();
        await using var embedded = await EmbeddedStore.OpenAsync(CancellationToken.None);
        try
        {
            await new RegisterGraph().LoadAsync(neo4j.Runner);
            await new RegisterGraph().LoadAsync(embedded.Runner);
            await using var one = await ServeAsync(neo4j);
            await using var other = await ServeAsync(embedded);
            foreach (var (name, paths) in Rows())
                Figures.Print(await one.MeasureAsync($"{name}, Neo4j", paths, runs), await other.MeasureAsync($"{name}, embedded", paths, runs));
        }
        finally
        {
            await RegisterGraph.ClearAsync(neo4j.Runner);
        }
    }

    private static async Task<ContentStore> OpenAsync()
    {
        string Variable(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set: it belongs to a Neo4j with an empty database");
        var options = new Neo4jOptions(new(Variable("NEO4J_URL")), Variable("NEO4J_USER"), Variable("NEO4J_PASSWORD"));
        var runner = new QueryApiRunner(options);
        var nodes = await runner.ReadAsync(new("MATCH (n) RETURN count(n)") { AccessMode = AccessMode.Read });
        return nodes.Rows[0][0].AsInteger == 0
            ? new(runner, new("neo4j", Persistent: true, "For measuring."))
            : throw new InvalidOperationException($"The database at {options.Address} is not empty, and its nodes would be mixed with those to measure.");
    }

    private static async Task<Server> ServeAsync(ContentStore store)
    {
        var address = LocalAddress.Free();
        var app = GraphServer.Build(store, [address]);
        await app.StartAsync();
        return new(app, new HttpClient { BaseAddress = new(address, "/api/v1/") });
    }

    /// <summary>Addresses in which <c>{words}</c> stands for the reference of what a search finds first.</summary>
    private static IReadOnlyList<(string Name, string[] Paths)> Rows()
    {
        string[] letters = ["amb", "bir", "ced", "del", "emb", "fjo", "gro", "her", "ind", "jas"];
        string[] people = [.. Enumerable.Range(0, 25).Select(n => Uri.EscapeDataString($"Person:id:{n * 251 % RegisterGraph.People}"))];
        string[] companies = [.. Enumerable.Range(0, 25).Select(n => $"Company:number:N{n * 137 % RegisterGraph.Companies:00000}")];
        return
        [
            ("what it holds", ["schema"]),
            ("search: type-ahead, three letters", [.. letters.Select(text => $"search?q={text}&limit=12")]),
            ("search: two words", [.. letters.Zip(letters.Reverse(), (a, b) => $"search?q={a}+{b}&limit=12")]),
            ("nodes of a label to start from", ["search?kind=:Company&limit=5", "search?kind=:Person&limit=5"]),
            ("a person with all its properties", [.. people.Select(person => $"entities/{person}")]),
            ("first expand of any company, 20", [.. companies.Select(company => $"entities/{company}/expand?limit=20")]),
            ("paths between any two companies", [.. companies.Zip(companies.Reverse(), (from, to) => $"paths?from={from}&to={to}&hops=4").Where(path => !path.Contains($"from={companies[12]}", StringComparison.Ordinal))]),
            ("relations of the hub", [$"entities/{{{RegisterGraph.Hub}}}/relations"]),
            ("first expand of the hub, 20 of 2,000", [$"entities/{{{RegisterGraph.Hub}}}/expand?relation=SEATED_AT&limit=20"]),
        ];
    }

    /// <summary>A server and a client of it.</summary>
    private sealed record Server(Microsoft.AspNetCore.Builder.WebApplication App, HttpClient Client) : IAsyncDisposable
    {
        public async Task<Figures> MeasureAsync(string name, string[] paths, int runs)
        {
            var own = await Task.WhenAll(paths.Select(OwnAsync));
            var times = new List<double> { await TimeAsync(own[0]) };
            for (var run = 0; run < runs; run++) times.Add(await TimeAsync(own[run % own.Length]));
            return new(name, times[0], times[1..]);
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await App.DisposeAsync();
        }

        private async Task<string> OwnAsync(string path)
        {
            var (start, end) = (path.IndexOf('{', StringComparison.Ordinal), path.IndexOf('}', StringComparison.Ordinal));
            if (start < 0) return path;
            var found = await Client.GetFromJsonAsync<JsonElement>($"search?q={Uri.EscapeDataString(path[(start + 1)..end])}&limit=1");
            return path[..start] + Uri.EscapeDataString(found.GetProperty("items")[0].GetProperty("ref").GetString()!) + path[(end + 1)..];
        }

        private async Task<double> TimeAsync(string path)
        {
            var clock = Stopwatch.StartNew();
            using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{path} says {body}");
            return clock.Elapsed.TotalMilliseconds;
        }
    }
}
