using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace GraphExplorer.Web.Hosting;

/// <summary>The application without a network: its routes are known, and nobody can ask them.</summary>
internal sealed class SilentServer : IServer
{
    public IFeatureCollection Features { get; } = new FeatureCollection();

    public static WebApplication Build(ContentStore store) =>
        GraphServer.Build(store, [new(ServeOptions.DefaultAddress)], builder => builder.Services.AddSingleton<IServer, SilentServer>());

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
