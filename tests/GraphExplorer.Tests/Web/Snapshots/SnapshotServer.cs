using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Tests.Exploration;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>A server over the seed whose clock the test holds.</summary>
public class SnapshotServer : IAsyncLifetime
{
    public const string Battalion = "Unit:id:unit-special-buryat-battalion";
    public const string Brigade = "Unit:id:unit-11th-separate-airborne-assault-brigade";

    private WebApplication _app = null!;

    public ICypherRunner Runner { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    /// <summary>What the server is made of.</summary>
    public IServiceProvider Services => _app.Services;

    public HeldClock Clock { get; } = new();

    /// <summary>Where others reach it; null for nobody.</summary>
    protected virtual Uri? Public => null;

    public async ValueTask InitializeAsync()
    {
        Runner = await TestGraph.SeedAsync();
        var options = new ServeOptions { PublishedAt = [new("http://127.0.0.1:8443")], PublicAddress = Public };
        _app = GraphServer.Build(new(Runner, new("embedded", Persistent: false, "In memory.")), options, builder =>
        {
            builder.WebHost.UseTestServer();
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<TimeProvider>(Clock);
        });
        await _app.StartAsync();
        Client = _app.GetTestClient();
        Client.BaseAddress = new(ServeOptions.DefaultAddress);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        await Runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What a page of its own would freeze.</summary>
    public async Task<JsonElement> FreezeAsync(object? body = null) => await JsonAsync(
        await SendAsync(HttpMethod.Post, "/api/v1/snapshots", body ?? new { kind = "table", question = new { id = "who-denies" } }), 201);

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not null) request.Content = new StringContent(body as string ?? JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<JsonElement> GetAsync(string path) => await JsonAsync(await SendAsync(HttpMethod.Get, path), 200);

    public async Task<string> CodeAsync(HttpMethod method, string path, object? body = null, params (string Name, string Value)[] headers)
    {
        using var answer = await SendAsync(method, path, body, headers);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return $"{(int)answer.StatusCode} {problem.GetProperty("code").GetString()}";
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer, int status)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(status == (int)answer.StatusCode, $"{(int)answer.StatusCode}: {text}");
            return JsonSerializer.Deserialize<JsonElement>(text);
        }
    }
}

/// <summary>The same, reached by others through a proxy.</summary>
public sealed class ProxiedSnapshotServer : SnapshotServer
{
    protected override Uri Public { get; } = new("https://snapshots.example.org");
}

/// <summary>A clock that stands until it is moved.</summary>
public sealed class HeldClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
