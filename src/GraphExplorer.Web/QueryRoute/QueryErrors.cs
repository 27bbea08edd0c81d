using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.QueryRoute.Answering;
using Microsoft.AspNetCore.WebUtilities;

namespace GraphExplorer.Web.QueryRoute;

/// <summary>Failures in Neo4j's shape: <c>{"errors":[{"code":"Neo.ClientError.Statement.SyntaxError","message":"…"}]}</c>.</summary>
internal static class QueryErrors
{
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers a request that came to no rows.</summary>
    public static async Task WriteAsync(HttpContext context, GraphException failure)
    {
        var format = FormatOf(context.Request, failure);
        var response = context.Response;
        response.StatusCode = StatusOf(failure);
        response.ContentType = format.ContentType;
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Json))
        {
            json.WriteStartObject();
            if (format.Lines) json.WriteString("$event", "Error");
            json.WritePropertyName(format.Lines ? "_body" : "errors");
            WriteList(json, failure, context.Features.Get<AskedStatement>());
            json.WriteEndObject();
        }

        if (format.Lines) body.WriteByte((byte)'\n');
        response.ContentLength = body.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await response.Body.WriteAsync(body.GetBuffer().AsMemory(0, (int)body.Length), context.RequestAborted);
    }

    /// <summary><c>[{"code":…,"message":…}]</c>.</summary>
    public static void WriteList(Utf8JsonWriter json, GraphException failure, AskedStatement? statement)
    {
        json.WriteStartArray();
        json.WriteStartObject();
        json.WriteString("code", failure.Neo4jCode);
        json.WriteString("message", MessageOf(failure, statement));
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>Where Neo4j's message is the name of the status alone, ours begins with it.</summary>
    private static string MessageOf(GraphException failure, AskedStatement? statement)
    {
        var saysStatus = failure.Neo4jCode == ServiceErrors.BadRequest.Neo4jCode && failure.Entry != ServiceErrors.BadRequest;
        var message = statement?.Explain(failure) ?? failure.Message;
        return saysStatus ? $"{ReasonPhrases.GetReasonPhrase(failure.Entry.HttpStatus)}: {message}" : message;
    }

    /// <summary>Failures of a statement are 400, whatever kind they are of; those of the request say more.</summary>
    private static int StatusOf(GraphException failure)
    {
        var isOfTheRequest = failure.Neo4jCode.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal)
            || failure.Neo4jCode.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal)
            || failure.Neo4jCode.StartsWith("Neo.ClientError.Database.", StringComparison.Ordinal);
        if (isOfTheRequest || failure.Entry.HttpStatus == StatusCodes.Status503ServiceUnavailable || failure.Entry == ServiceErrors.TooManyRequests)
            return failure.Entry.HttpStatus;
        return failure.Neo4jCode.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal)
            ? StatusCodes.Status500InternalServerError
            : StatusCodes.Status400BadRequest;
    }

    /// <summary>What is wrong with the form of a request is said in plain JSON, as it is where no form can be agreed on.</summary>
    private static AnswerFormat FormatOf(HttpRequest request, GraphException failure) =>
        failure.Entry.HttpStatus is StatusCodes.Status405MethodNotAllowed or StatusCodes.Status406NotAcceptable or StatusCodes.Status415UnsupportedMediaType
            ? AnswerFormat.Default
            : AnswerFormat.Find(request) ?? AnswerFormat.Default;
}
