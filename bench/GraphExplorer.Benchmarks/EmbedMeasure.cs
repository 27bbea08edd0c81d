using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Benchmarks;

/// <summary>How often in a second a snapshot is served to the readers of a report, beside a small file of the same server; eight readers at once.</summary>
internal static class EmbedMeasure
{
    private const int Readers = 8;
    private const int Requests = 400;

    public static async Task RunAsync(int runs)
    {
        using var stop = new CancellationTokenSource();
        var address = LocalAddress.Free();
        var serving = new Serving(TextWriter.Null, Console.Error).RunAsync(new() { Addresses = [address] }, stop.Token);
        using var client = new HttpClient { BaseAddress = address };
        await LocalAddress.AnsweringAsync(address);
        var path = await FreezeAsync(client);
        var file = await MeasureAsync(client, "  a file: /favicon.svg", "/favicon.svg", null, runs);
        foreach (var (name, ending) in new[] { ("page of the newest version", ""), ("page of a version", "/v1"), ("its SVG", "/v1.svg"), ("its PNG", "/v1.png"), ("its PDF", "/v1.pdf") })
            Print(await MeasureAsync(client, name, path + ending, null, runs), file);
        Print(await MeasureAsync(client, "page of a reader who has it (304)", path, await TagAsync(client, path), runs), file);
        await stop.CancelAsync();
        await serving;
    }

    private static async Task<string> FreezeAsync(HttpClient client)
    {
        using var made = await client.PostAsJsonAsync("/api/v1/snapshots", new { kind = "graph", question = new { id = "who-reported" } });
        var body = await made.Content.ReadFromJsonAsync<JsonElement>();
        if (!made.IsSuccessStatusCode) throw new InvalidOperationException($"nothing was frozen: {body}");
        Console.WriteLine(body.GetProperty("alternative").GetString());
        return $"/e/{body.GetProperty("id").GetString()}";
    }

    private static async Task<EntityTagHeaderValue?> TagAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path);
        return answer.Headers.ETag;
    }

    private static Task<Figures> MeasureAsync(HttpClient client, string name, string path, EntityTagHeaderValue? known, int runs) => Figures.MeasureAsync(
        name, runs, () => Parallel.ForAsync(0, Requests, new ParallelOptions { MaxDegreeOfParallelism = Readers }, async (_, cancellation) =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            if (known is not null) request.Headers.IfNoneMatch.Add(known);
            using var answer = await client.SendAsync(request, cancellation);
            if (!answer.IsSuccessStatusCode && known is null) throw new InvalidOperationException($"{path} says {answer.StatusCode}");
            await answer.Content.CopyToAsync(Stream.Null, cancellation);
        }));

    private static void Print(Figures ours, Figures beside)
    {
        Figures.Print(ours, beside);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"each second: {1000 * Requests / ours.Median:0}, beside {1000 * Requests / beside.Median:0}"));
    }
}
