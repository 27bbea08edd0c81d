using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace GraphExplorer.Tests.Neo4j.QueryApi;

/// <summary>What a scripted server answers: status, media type, body.</summary>
internal sealed record ScriptedAnswer(int Status, string Type, string Body)
{
    public const string Json = "application/json";
    public const string Typed = "application/vnd.neo4j.query.v1.0";
    public const string TypedLines = "application/vnd.neo4j.query.v1.1+jsonl";

    /// <summary>Ends the connection after the body, as a server does that dies.</summary>
    public bool Broken { get; init; }
}

/// <summary>A server on loopback that answers as it is told, for what a real Neo4j cannot be made to do.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Func<string, ScriptedAnswer> _answer;

    private ScriptedServer(Func<string, ScriptedAnswer> answer)
    {
        _answer = answer;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    public Uri Address => new(_app.Urls.Single());

    /// <param name="answer">By method, path and body, e.g. <c>POST /db/neo4j/query/v2 {…}</c>.</param>
    public static async Task<ScriptedServer> StartAsync(Func<string, ScriptedAnswer> answer)
    {
        var server = new ScriptedServer(answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>A Neo4j of today that answers every statement alike.</summary>
    public static Task<ScriptedServer> AnsweringAsync(ScriptedAnswer answer) =>
        StartAsync(request => request.StartsWith("GET /", StringComparison.Ordinal) ? Description("5.26.30") : answer);

    public static ScriptedAnswer Description(string version) =>
        new(200, ScriptedAnswer.Json, $$"""{"neo4j_version":"{{version}}","neo4j_edition":"community"}""");

    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var answer = _answer($"{context.Request.Method} {context.Request.Path} {await reader.ReadToEndAsync()}");
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.Type;
        await context.Response.WriteAsync(answer.Body);
        await context.Response.Body.FlushAsync();
        if (answer.Broken) context.Abort();
    }
}
