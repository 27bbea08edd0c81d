using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Alive is not ready: what a server behind a store that is gone answers.</summary>
public sealed class HealthTests
{
    [Fact]
    public async Task A_server_with_its_store_is_alive_and_ready()
    {
        await using var graph = await Exploration.TestGraph.CreateAsync("CREATE (:Entity {id: 'unit-x'})");
        Assert.Equal((HttpStatusCode.OK, "alive"), await StatusAsync(graph, "/healthz", "status"));
        Assert.Equal((HttpStatusCode.OK, "ready"), await StatusAsync(graph, "/readyz", "status"));
    }

    [Theory]
    [InlineData("store_unavailable")]
    [InlineData("store_refused_account")]
    [InlineData("query_timeout")]
    public async Task A_server_without_its_store_is_alive_and_not_ready(string code)
    {
        var gone = new GoneRunner(new(ErrorCatalogue.Find(code)!, "The store says why."));
        Assert.Equal((HttpStatusCode.OK, "alive"), await StatusAsync(gone, "/healthz", "status"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "The store says why."), await StatusAsync(gone, "/readyz", "detail"));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_not_waited_for() =>
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "store_unavailable"), await StatusAsync(new GoneRunner(null), "/readyz", "code"));

    private static async Task<(HttpStatusCode Status, string? Text)> StatusAsync(ICypherRunner runner, string path, string key)
    {
        await using var app = TestServer.Build(runner);
        await app.StartAsync();
        using var client = app.GetTestClient();
        using var answer = await client.GetAsync(new Uri("http://127.0.0.1:5080" + path));
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.StatusCode, body.GetProperty(key).GetString());
    }

    /// <summary>Fails, or never answers.</summary>
    private sealed class GoneRunner(GraphException? failure) : ICypherRunner
    {
        public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation)
        {
            if (failure is null) await Task.Delay(Timeout.Infinite, cancellation);
            throw failure!;
        }

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => throw new NotSupportedException("no test asks it");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
