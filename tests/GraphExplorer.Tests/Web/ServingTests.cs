using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphExplorer.Web.Hosting;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Starting and stopping, and what is said where it cannot start.</summary>
public sealed partial class ServingTests : IDisposable
{
    private readonly ServerOutput _output = new();
    private readonly StringWriter _errors = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("graph-explorer-").FullName;

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_server_says_what_it_loaded_and_where_to_look_and_stops_when_asked()
    {
        using var stop = new CancellationTokenSource();
        var served = new Serving(_output, _errors).RunAsync(new() { Addresses = [new("http://127.0.0.1:0")] }, stop.Token);
        var address = await _output.Address;
        using var client = new HttpClient();
        using var answer = await client.GetAsync(new Uri($"{address}/api/v1/about"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await stop.CancelAsync();
        Assert.Equal(0, await served);
        Assert.Matches(@"Loaded graph-seed: [\d,]+ entities, [\d,]+ claims, [\d,]+ reports, \d+ documents, [\d,]+ relationships, in [\d,]+ ms\.", _output.ToString());
        Assert.Contains("in memory", _output.ToString(), StringComparison.Ordinal);
        Assert.Empty(_errors.ToString());
    }

    [Fact]
    public async Task A_read_only_server_refuses_to_change_anything_and_says_so()
    {
        using var stop = new CancellationTokenSource();
        var served = new Serving(_output, _errors).RunAsync(new() { Addresses = [new("http://127.0.0.1:0")], ReadOnly = true }, stop.Token);
        var address = await _output.Address;
        using var client = new HttpClient();
        var about = await client.GetFromJsonAsync<JsonElement>(new Uri($"{address}/api/v1/about"), stop.Token);
        Assert.True(about.GetProperty("store").GetProperty("readOnly").GetBoolean());
        Assert.Contains("read-only", about.GetProperty("store").GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.True(about.GetProperty("counts").GetProperty("reports").GetInt32() > 0);
        using var refused = await client.PostAsJsonAsync(new Uri($"{address}/db/neo4j/query/v2"), new { statement = "CREATE (n:Written) RETURN n" }, stop.Token);
        Assert.Contains("Neo.ClientError.Statement.AccessMode", await refused.Content.ReadAsStringAsync(stop.Token), StringComparison.Ordinal);
        using var read = await client.PostAsJsonAsync(new Uri($"{address}/db/neo4j/query/v2"), new { statement = "MATCH (n:Written) RETURN count(n)" }, stop.Token);
        Assert.Contains("[[0]]", await read.Content.ReadAsStringAsync(stop.Token), StringComparison.Ordinal);
        await stop.CancelAsync();
        Assert.Equal(0, await served);
    }

    [Fact]
    public async Task A_busy_port_is_named_with_the_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = new Uri($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        await RefusesAsync(new() { Addresses = [address], Seed = false }, $"127.0.0.1:{address.Port} is in use by another program", "--urls");
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", "no accounts")]
    [InlineData("http://192.168.1.7:5080", "no accounts")]
    [InlineData("http://[::]:5080", "no accounts")]
    [InlineData("http://graph.example:5080", "no accounts")]
    [InlineData("https://127.0.0.1:5080", "not an http:// address")]
    [InlineData("ftp://127.0.0.1", "not an http:// address")]
    public Task An_address_that_others_could_reach_is_refused(string address, string part) =>
        RefusesAsync(new() { Addresses = [new(address)] }, part, ServeOptions.DefaultAddress);

    [Fact]
    public Task A_data_folder_that_is_not_there_is_named() =>
        RefusesAsync(new() { ImportFolder = Path.Combine(_folder, "nothing"), Seed = false }, Path.Combine(_folder, "nothing"));

    [Fact]
    public async Task A_fault_in_a_data_file_is_named_with_file_and_line()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "units.yaml"), "units:\n  - id: unit-x\n    name: X\n    echelon: battalion\n    colour: green\n");
        await RefusesAsync(new() { ImportFolder = _folder, Seed = false }, "Nothing was loaded", "units.yaml:5");
    }

    [Theory]
    [InlineData("localhost", "not an address")]
    [InlineData("ftp://localhost", "not ftp://")]
    [InlineData("http://127.0.0.1:9", "does not answer")]
    public Task A_Neo4j_address_that_cannot_work_is_refused(string url, string part) =>
        RefusesAsync(new() { Neo4j = new(url, "neo4j", null, "neo4j") }, part);

    [Fact]
    public Task Data_is_not_loaded_into_a_database_that_is_to_stay_as_it_is() =>
        RefusesAsync(new() { Neo4j = new("http://127.0.0.1:9", "neo4j", null, "neo4j"), ImportFolder = _folder, ReadOnly = true }, "--import", "--read-only");

    [Fact]
    public Task A_password_file_that_cannot_be_read_is_named() =>
        RefusesAsync(new() { Neo4j = new("http://127.0.0.1:9", "neo4j", Path.Combine(_folder, "password"), "neo4j") }, "password");

    [Theory]
    [InlineData("http://127.0.0.1:9", "https://")]
    [InlineData("https://127.0.0.1:9", "cannot be read")]
    public Task Trusted_certificates_that_make_no_sense_are_named(string url, string part) =>
        RefusesAsync(new() { Neo4j = new(url, "neo4j", null, "neo4j") { TrustFile = Path.Combine(_folder, "nothing.pem") } }, part);

    [Fact]
    public async Task A_file_of_trusted_certificates_without_one_is_named()
    {
        var file = Path.Combine(_folder, "empty.pem");
        await File.WriteAllTextAsync(file, "nothing");
        await RefusesAsync(new() { Neo4j = new("https://127.0.0.1:9", "neo4j", null, "neo4j") { TrustFile = file } }, "holds no certificate", file);
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    private async Task RefusesAsync(ServeOptions options, params string[] parts)
    {
        Assert.Equal(1, await new Serving(_output, _errors).RunAsync(options, default));
        var sentence = _errors.ToString().TrimEnd();
        Assert.All(parts, part => Assert.Contains(part, sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', sentence);
    }

    /// <summary>Keeps what is written and waits for the line with the address.</summary>
    private sealed class ServerOutput : StringWriter
    {
        private readonly TaskCompletionSource<string> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<string> Address => _address.Task.WaitAsync(TimeSpan.FromSeconds(30));

        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            if (ServingTests.Address().Match(value ?? "") is { Success: true } match) _address.TrySetResult(match.Value);
        }
    }
}
