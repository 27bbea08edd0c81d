using System.Net;
using System.Net.Sockets;
using GraphExplorer.Browser.Tests;
using GraphExplorer.Testing;
using GraphExplorer.Web.Hosting;
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
        await _stop.CancelAsync();
        await _server;
        _stop.Dispose();
        await _log.DisposeAsync();
    }

    /// <summary>Opens a page of the site in a window of its own.</summary>
    public async Task<Visit> OpenAsync(string path = "/", VisitOptions? options = null)
    {
        if (_browser is null) TestEnvironment.Missing("there is no Chromium: install it, or name it in CHROMIUM");
        return await Visit.StartAsync(_browser!, new(Address, path), options ?? new());
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
