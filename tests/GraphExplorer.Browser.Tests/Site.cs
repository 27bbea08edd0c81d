using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using GraphExplorer.Browser.Tests;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Site))]

namespace GraphExplorer.Browser.Tests;

/// <summary>The real server over the seed, on a free port of this machine, and one browser for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource _stop = new();
    private readonly StringWriter _log = new();
    private Task<int> _server = Task.FromResult(0);
    private readonly Lazy<Task<WebApplication>> _readOnly = new(ServeReadOnlyAsync);
    private readonly ConcurrentDictionary<string, Lazy<Task<WebApplication>>> _examples = new(StringComparer.Ordinal);
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private Windows? _windows;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } executable) return;
        _server = new Serving(TextWriter.Synchronized(_log), TextWriter.Synchronized(_log))
            .RunAsync(new() { Addresses = [Address] }, _stop.Token);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        _windows = new(_browser);
        Assertions.SetDefaultExpectTimeout(15_000);
        await AnsweringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_readOnly.IsValueCreated) await (await _readOnly.Value).DisposeAsync();
        foreach (var example in _examples.Values) await (await example.Value).DisposeAsync();
        await _stop.CancelAsync();
        await _server;
        _stop.Dispose();
        await _log.DisposeAsync();
    }

    /// <summary>Opens a page of the site in a window of its own.</summary>
    public async Task<Visit> OpenAsync(string path = "/", VisitOptions? options = null)
    {
        if (_windows is null) TestEnvironment.Missing("there is no Chromium: install it, or name it in CHROMIUM");
        var address = options switch
        {
            { ReadOnly: true } => new((await _readOnly.Value).Urls.First()),
            { Example: { } example } => new((await _examples.GetOrAdd(example, name => new(() => ServeExampleAsync(name))).Value).Urls.First()),
            _ => Address,
        };
        return await Visit.StartAsync(_windows!, new(address, path), options ?? new());
    }

    private static Task<WebApplication> ServeReadOnlyAsync() =>
        ServeAsync(new EmbeddedRunner(new GraphStore()), new StoreDescription("embedded", Persistent: false, "The graph is in memory.").AsReadOnly());

    /// <summary>A graph that knows nothing of the evidence model.</summary>
    private static async Task<WebApplication> ServeExampleAsync(string name)
    {
        var (graph, store) = (ExampleGraph.Read(name), new GraphStore());
        foreach (var (label, key) in graph.Unique) await store.Schema.DeclareUniqueAsync(label, key);
        var runner = new EmbeddedRunner(store);
        await runner.ReadAsync(new(graph.Content));
        return await ServeAsync(runner, new("embedded", Persistent: false, "The graph is in memory."));
    }

    private static async Task<WebApplication> ServeAsync(EmbeddedRunner runner, StoreDescription description)
    {
        var server = GraphServer.Build(new(runner, description), [new("http://127.0.0.1:0")]);
        await server.StartAsync();
        return server;
    }

    private async Task AnsweringAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(50))
        {
            if (_server.IsCompleted) break;
            try
            {
                using var answer = await client.GetAsync(new Uri("/api/v1/about", UriKind.Relative));
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        throw new InvalidOperationException($"the server does not answer: {_log}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
