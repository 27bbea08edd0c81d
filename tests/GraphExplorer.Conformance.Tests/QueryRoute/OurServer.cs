using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>Our own server over a runner, on a free port of this machine.</summary>
internal sealed class OurServer(WebApplication app) : IAsyncDisposable
{
    public Uri Address { get; } = new(app.Urls.Single());

    /// <param name="runner">Over which graph.</param>
    /// <param name="kind">What the server takes its store for.</param>
    public static async Task<OurServer> StartAsync(ICypherRunner runner, string kind = StoreDescription.Embedded)
    {
        var store = new ContentStore(runner, new(kind, Persistent: false, "The graph is somewhere."));
        var app = GraphServer.Build(store, [new("http://127.0.0.1:0")], builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        return new(app);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
