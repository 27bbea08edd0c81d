using System.Net;
using System.Net.Sockets;
using GraphExplorer.Tests.Exploration;
using GraphExplorer.Web.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>What a container engine runs to see whether the server lives.</summary>
public sealed class HealthCommandTests
{
    [Theory]
    [InlineData("--ready")]
    [InlineData]
    public async Task A_server_that_lives_is_found(params string[] more)
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:Entity {id: 'unit-x'})");
        await using var app = GraphServer.Build(
            new(graph, new("embedded", Persistent: false, "The graph is in memory.")), [new("http://127.0.0.1:0")], builder => builder.Logging.ClearProviders());
        await app.StartAsync(TestContext.Current.CancellationToken);
        // Where serve listens on every address, it is asked on this one.
        var url = app.Urls.Single().Replace("127.0.0.1", "0.0.0.0", StringComparison.Ordinal);
        var run = await CommandRun.RunAsync(["health", "--url", url, .. more]);
        Assert.Equal((0, ""), (run.Code, run.Errors));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_not_found()
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var run = await CommandRun.RunAsync("health", "--url", $"http://127.0.0.1:{port}");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains($"Nothing answers at http://127.0.0.1:{port}/healthz", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_none_is_told() =>
        Assert.Contains("not an http:// address", (await CommandRun.RunAsync("health", "--url", "5080")).Errors, StringComparison.Ordinal);
}
