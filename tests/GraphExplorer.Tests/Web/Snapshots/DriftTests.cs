using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>A figure in a report says what became of it, and where it is.</summary>
public sealed class DriftTests : IAsyncLifetime
{
    private readonly SnapshotServer _server = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_change_of_the_graph_is_told_by_the_comparison_and_by_choice_on_the_page()
    {
        var id = await FreezeAsync(tells: true);
        var quiet = await FreezeAsync(tells: false);
        Assert.True((await _server.GetAsync($"/api/v1/snapshots/{id}/drift")).GetProperty("same").GetBoolean());
        Assert.DoesNotContain("has changed since", await PageAsync(id), StringComparison.Ordinal);
        var report = (await _server.GetAsync($"/e/{id}/v1.json")).GetProperty("reports")[0].GetProperty("ref").GetString()!["Report:id:".Length..];
        await _server.Runner.ReadAsync(new($"MATCH (r:Report {{id: '{report}'}}) CREATE (:Report {{id: 'report-back'}})-[:RETRACTS]->(r)"), Cancellation);
        var drift = await _server.GetAsync($"/api/v1/snapshots/{id}/drift?version=1");
        Assert.Equal((false, 1), (drift.GetProperty("same").GetBoolean(), drift.GetProperty("retracted").GetArrayLength()));
        Assert.StartsWith("<svg ", drift.GetProperty("picture").GetString(), StringComparison.Ordinal);
        _server.Clock.Now += TimeSpan.FromMinutes(6);
        Assert.Contains("The graph has changed since this was frozen: 1 taken back.", await PageAsync(id), StringComparison.Ordinal);
        Assert.DoesNotContain("has changed since", await PageAsync(quiet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_there_is_no_more_cannot_be_compared_and_says_why()
    {
        using var made = await _server.SendAsync(HttpMethod.Post, "/api/v1/snapshots", new { kind = "table", cypher = new { text = "MATCH (u:Unit) RETURN u.name AS name" } });
        Assert.Equal(201, (int)made.StatusCode);
        var id = (await _server.GetAsync("/api/v1/snapshots")).GetProperty("items")[0].GetProperty("id").GetString();
        Assert.True((await _server.GetAsync($"/api/v1/snapshots/{id}/drift")).GetProperty("same").GetBoolean());
        Assert.Equal("404 not_found", await _server.CodeAsync(HttpMethod.Get, $"/api/v1/snapshots/{id}/drift?version=7"));
    }

    [Fact]
    public async Task Where_it_is_embedded_is_counted_by_host_and_nothing_else()
    {
        var id = await FreezeAsync(tells: false);
        foreach (var (referrer, destination) in new[] { ("https://example.org/reports/17?reader=secret", "iframe"), ("https://example.org/", "iframe"), ("https://other.example/", "document"), ("http://127.0.0.1:8443/", "iframe"), ("nonsense", "iframe") })
        {
            using var shown = await _server.SendAsync(HttpMethod.Get, $"/e/{id}/v1", null, ("Referer", referrer), ("Sec-Fetch-Dest", destination), ("Sec-Fetch-Site", "cross-site"));
            Assert.Equal(200, (int)shown.StatusCode);
        }

        await StopAsync();
        var hosts = (await _server.GetAsync($"/api/v1/snapshots/{id}")).GetProperty("snapshot").GetProperty("hosts");
        Assert.Equal(1, hosts.GetArrayLength());
        Assert.Equal(("example.org", 2, "2026-11-22"), (hosts[0].GetProperty("host").GetString(), hosts[0].GetProperty("count").GetInt32(), hosts[0].GetProperty("last").GetString()));
    }

    [Fact]
    public async Task Where_it_is_embedded_is_written_though_another_one_was_deleted_meanwhile()
    {
        var (gone, elsewhere, kept) = (await FreezeAsync(tells: false), await FreezeAsync(tells: false), await FreezeAsync(tells: false));
        foreach (var id in new[] { gone, elsewhere, kept })
        {
            using var shown = await _server.SendAsync(HttpMethod.Get, $"/e/{id}", null, ("Referer", "https://example.org/"), ("Sec-Fetch-Dest", "iframe"), ("Sec-Fetch-Site", "cross-site"));
            Assert.Equal(200, (int)shown.StatusCode);
        }

        using var deleted = await _server.SendAsync(HttpMethod.Delete, $"/api/v1/snapshots/{gone}/versions");
        await new SnapshotStore(_server.Runner).DeleteAsync(elsewhere, _server.Clock.Now, Cancellation);
        await StopAsync();
        Assert.Equal(1, (await _server.GetAsync($"/api/v1/snapshots/{kept}")).GetProperty("snapshot").GetProperty("hosts").GetArrayLength());
        var left = await _server.Runner.ReadAsync(new("MATCH (n:Snapshot) WHERE n.deletedAt IS NOT NULL UNWIND keys(n) AS key RETURN DISTINCT key ORDER BY key"), Cancellation);
        Assert.Equal(["deletedAt", "id", "refs"], left.Rows.Select(row => row[0].AsString));
    }

    // What was gathered is written at the latest when the server stops.
    private async Task StopAsync()
    {
        foreach (var service in _server.Services.GetServices<IHostedService>().OfType<BackgroundService>()) await service.StopAsync(Cancellation);
    }

    private async Task<string> FreezeAsync(bool tells) =>
        (await _server.FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { tellsDrift = tells } })).GetProperty("id").GetString()!;

    private async Task<string> PageAsync(string id)
    {
        using var answer = await _server.SendAsync(HttpMethod.Get, $"/e/{id}/v1", null, ("Accept", "text/html"));
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }
}
