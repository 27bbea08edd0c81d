using System.Text;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace GraphExplorer.Tests.Web.QueryRoute;

/// <summary>The whole server over a runner, on a free port of this machine, where connections are real.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    public const string Path = "/db/neo4j/query/v2";

    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app)
    {
        _app = app;
        Client = new() { BaseAddress = new(app.Urls.Single()) };
    }

    public HttpClient Client { get; }

    public static async Task<LoopbackServer> StartAsync(ICypherRunner runner, string database = "neo4j")
    {
        var store = new ContentStore(runner, new("embedded", Persistent: false, "The graph is in memory."), database);
        var app = GraphServer.Build(store, [new("http://127.0.0.1:0")], builder => builder.Logging.ClearProviders());
        await app.StartAsync();
        return new(app);
    }

    /// <summary>Sends a body and returns once the answer's headers are there.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, params (string Name, string Value)[] headers) =>
        SendAsync(body, CancellationToken.None, headers);

    public async Task<HttpResponseMessage> SendAsync(string body, CancellationToken cancellation, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    /// <summary>e.g. <c>202 {"data":…}</c>.</summary>
    public async Task<string> AskAsync(string body, params (string Name, string Value)[] headers)
    {
        using var answer = await PostAsync(body, headers);
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
