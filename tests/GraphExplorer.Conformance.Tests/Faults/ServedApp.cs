using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphExplorer.Web.Hosting;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Faults;

/// <summary>The whole product as a person starts it, before a Neo4j.</summary>
internal sealed partial class ServedApp : IAsyncDisposable
{
    /// <summary>Longer than any limit of a request, and shorter than anybody waits.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly CancellationTokenSource _stop = new();
    private readonly string _passwordFile = Path.GetTempFileName();
    private readonly HttpClient _client = new() { Timeout = Patience };
    private readonly Task<int> _serving;
    private readonly FirstAddress _output = new();
    private readonly StringWriter _errors = new();

    public ServedApp(Uri neo4j, string password)
    {
        SetPassword(password);
        var options = new ServeOptions { Addresses = [new("http://127.0.0.1:0")], WaitsForServer = true, Neo4j = new(neo4j.OriginalString, "neo4j", _passwordFile, "neo4j") };
        _serving = Task.Run(() => new Serving(_output, _errors).RunAsync(options, _stop.Token));
    }

    public void SetPassword(string password) => File.WriteAllText(_passwordFile, password + "\n");

    public async Task<(HttpStatusCode Status, JsonElement Body, TimeSpan? RetryAfter)> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(await _output.Address.WaitAsync(Patience), path));
        return (answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()), answer.Headers.RetryAfter?.Delta);
    }

    /// <summary>Runs a statement through the query route and returns the status and the code of its error.</summary>
    public async Task<(HttpStatusCode Status, string? Code)> RunAsync(string statement)
    {
        using var body = new StringContent(JsonSerializer.Serialize(new { statement }), Encoding.UTF8, "application/json");
        using var answer = await _client.PostAsync(new Uri(await _output.Address, "/db/neo4j/query/v2"), body);
        var json = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, json.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("code").GetString() : null);
    }

    /// <summary>Waits until it is ready (or answers at a path), or is not for a reason with these words.</summary>
    public async Task UntilAsync(HttpStatusCode status, string words = "", string path = "/readyz")
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            var (found, body, _) = await GetAsync(path);
            var said = body.TryGetProperty("detail", out var detail) ? detail.GetString()! : "";
            if (found == status && said.Contains(words, StringComparison.Ordinal)) return;
            Assert.True(clock.Elapsed < Patience, $"it still says {found} {body}");
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal((0, ""), (await _serving, _errors.ToString()));
        File.Delete(_passwordFile);
        _client.Dispose();
        _stop.Dispose();
    }

    /// <summary>Waits for the line with the address.</summary>
    private sealed partial class FirstAddress : StringWriter
    {
        private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<Uri> Address => _address.Task;

        public override Task WriteLineAsync(string? value)
        {
            if (Opened().Match(value ?? "") is { Success: true } match) _address.TrySetResult(new(match.Groups["address"].Value));
            return Task.CompletedTask;
        }

        [GeneratedRegex(@"^Open (?<address>http://127\.0\.0\.1:\d+)")]
        private static partial Regex Opened();
    }
}
