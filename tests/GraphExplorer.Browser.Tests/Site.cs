using System.Net;
using System.Net.Sockets;
using GraphExplorer.Browser.Tests;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
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
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } executable) return;
        _server = new Serving(TextWriter.Synchronized(_log), TextWriter.Synchronized(_log))
            .RunAsync(new() { Addresses = [Address] }, _stop.Token);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = ["--no-sandbox", "--disable-gpu"] });
        Assertions.SetDefaultExpectTimeout(15_000);
        await AnsweringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_readOnly.IsValueCreated) await (await _readOnly.Value).DisposeAsync();
        await _stop.CancelAsync();
        await _server;
        _stop.Dispose();
        await _log.DisposeAsync();
    }

    /// <summary>Opens a page of the site in a window of its own.</summary>
    public async Task<Visit> OpenAsync(string path = "/", VisitOptions? options = null)
    {
        if (_browser is null) TestEnvironment.Missing("there is no Chromium: install it, or name it in CHROMIUM");
        var address = options is { ReadOnly: true } ? new((await _readOnly.Value).Urls.First()) : Address;
        return await Visit.StartAsync(_browser!, new(address, path), options ?? new());
    }

    private static async Task<WebApplication> ServeReadOnlyAsync()
    {
        var store = new ContentStore(new EmbeddedRunner(new GraphStore()), new StoreDescription("embedded", Persistent: false, "The graph is in memory.").AsReadOnly());
        var server = GraphServer.Build(store, [new("http://127.0.0.1:0")]);
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
