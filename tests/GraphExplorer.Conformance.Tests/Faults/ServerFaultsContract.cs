using System.Net;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Faults;

/// <summary>What happens to a Neo4j while the product runs before it. The product is started once in each test, and never again.</summary>
public abstract class ServerFaultsContract(OwnNeo4j server)
{
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)";

    [Fact]
    public async Task A_server_that_comes_after_us_is_found()
    {
        await server.StopAsync();
        await using var app = new ServedApp(AddressOf(server), server.Password);
        var (status, body, retry) = await app.GetAsync("/api/v1/about");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "store_unavailable"), (status, body.GetProperty("code").GetString()));
        Assert.Contains($"Neo4j does not answer at {AddressOf(server)}", body.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(2), retry);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Neo.TransientError.General.DatabaseUnavailable"), await app.RunAsync("RETURN 1"));
        Assert.Equal(HttpStatusCode.OK, (await app.GetAsync("/healthz")).Status);
        await app.UntilAsync(HttpStatusCode.ServiceUnavailable, "does not answer");
        await server.StartAsync();
        await app.UntilAsync(HttpStatusCode.OK);
        await AnswersAsync(app);
        Assert.Equal((HttpStatusCode.Accepted, null), await app.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task A_server_that_is_paused_holds_no_request_past_its_limit()
    {
        await server.StartAsync();
        await using var app = new ServedApp(AddressOf(server), server.Password);
        await app.UntilAsync(HttpStatusCode.OK);
        await server.PauseAsync();
        try
        {
            var waiting = Enumerable.Range(0, 5).Select(_ => app.GetAsync("/api/v1/about")).ToList();
            await app.UntilAsync(HttpStatusCode.ServiceUnavailable);
            Assert.All(await Task.WhenAll(waiting), answer => Assert.True((int)answer.Status is 503 or 504, $"{answer.Status}"));
            await app.UntilAsync(HttpStatusCode.ServiceUnavailable, "did not answer within");
            // Not 504: what is known to be away is not asked until the limit of the request.
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await app.GetAsync("/api/v1/about")).Status);
        }
        finally
        {
            await server.ResumeAsync();
        }

        await app.UntilAsync(HttpStatusCode.OK);
        await AnswersAsync(app);
    }

    [Fact]
    public async Task A_server_that_stops_under_running_statements_and_comes_back_newer_is_asked_again()
    {
        await server.StartAsync();
        await using var app = new ServedApp(AddressOf(server), server.Password);
        await app.UntilAsync(HttpStatusCode.OK);
        var running = Enumerable.Range(0, 3).Select(_ => app.RunAsync(Endless)).ToList();
        await Task.Delay(500);
        await server.StopAsync();
        Assert.All(await Task.WhenAll(running), answer => Assert.NotNull(answer.Code));
        await app.UntilAsync(HttpStatusCode.ServiceUnavailable, "does not answer");
        await server.StartAsync("2026.08");
        await app.UntilAsync(HttpStatusCode.OK);
        Assert.Equal((HttpStatusCode.Accepted, null), await app.RunAsync("RETURN 1"));
    }

    [Fact]
    public async Task A_password_that_changes_is_read_again_from_its_file()
    {
        await server.StartAsync();
        await using var app = new ServedApp(AddressOf(server), server.Password);
        await app.UntilAsync(HttpStatusCode.OK);
        await server.ChangePasswordAsync($"next-password-{Guid.NewGuid():N}");
        if (KeepsConnections) await RestartAsync();
        await app.UntilAsync(HttpStatusCode.ServiceUnavailable, "refuses the user 'neo4j'");
        var (status, body, _) = await app.GetAsync("/api/v1/about");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "store_refused_account"), (status, body.GetProperty("code").GetString()));
        app.SetPassword(server.Password);
        await app.UntilAsync(HttpStatusCode.OK);
    }

    /// <summary>Whether who is let in once stays in, whatever happens to the password.</summary>
    protected virtual bool KeepsConnections => false;

    /// <summary>Over which protocol.</summary>
    protected abstract Uri AddressOf(OwnNeo4j server);

    // A server that has just come up may need longer for the first statements than a page waits.
    private static Task AnswersAsync(ServedApp app) => app.UntilAsync(HttpStatusCode.OK, path: "/api/v1/about");

    private async Task RestartAsync()
    {
        await server.StopAsync();
        await server.StartAsync();
    }
}
