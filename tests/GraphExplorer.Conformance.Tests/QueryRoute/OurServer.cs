using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>Our own server over a runner, on a free port of this machine.</summary>
internal sealed class OurServer(WebApplication app) : IAsyncDisposable
{
    public Uri Address { get; } = new(app.Urls.Single());

    public static async Task<OurServer> StartAsync(ICypherRunner runner)
    {
        var store = new ContentStore(runner, new("embedded", Persistent: false, "The graph is in memory."));
        var app = GraphServer.Build(store, [new("http://127.0.0.1:0")], builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
