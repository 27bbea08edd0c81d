using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Tests.Exploration;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>The whole server over the seed graph, asked without a network.</summary>
public sealed class TestServer : IAsyncLifetime
{
    private WebApplication _app = null!;
    private ICypherRunner _runner = null!;

    public HttpClient Client { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _runner = await TestGraph.SeedAsync();
        _app = Build(_runner);
        await _app.StartAsync();
        Client = _app.GetTestClient();
        Client.BaseAddress = new(ServeOptions.DefaultAddress);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await _runner.DisposeAsync();
    }

    /// <summary>A server over any runner, not started.</summary>
    internal static WebApplication Build(ICypherRunner runner) => GraphServer.Build(
        new(runner, new("embedded", Persistent: false, "The graph is in memory.")), [new(ServeOptions.DefaultAddress)],
        builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
        });

    /// <summary>A JSON answer with status 200.</summary>
    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        Assert.Equal("200 application/json", $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    /// <summary>The answer to a request made by hand.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return Client.SendAsync(request);
    }
}
