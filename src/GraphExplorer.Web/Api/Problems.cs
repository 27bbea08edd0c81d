using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.QueryRoute;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace GraphExplorer.Web.Api;

/// <summary>
/// The one place where failures become answers: <c>application/problem+json</c> with a code of the catalogue, and on
/// the query route what Neo4j's clients expect.
/// </summary>
internal sealed class Problems(Failures failures) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellation)
    {
        // Nobody is left to read an answer.
        if (context.RequestAborted.IsCancellationRequested) return true;
        await WriteAsync(context, failures.Of(exception));
        return true;
    }

    /// <summary>Answers a request that never reached a handler, by the status that was set.</summary>
    public static Task WriteStatusAsync(HttpContext context) => WriteAsync(context, context.Response.StatusCode switch
    {
        StatusCodes.Status404NotFound => new(ServiceErrors.NotFound, $"There is nothing at {context.Request.Path}."),
        StatusCodes.Status405MethodNotAllowed =>
            new(ServiceErrors.MethodNotAllowed, $"{context.Request.Path} does not answer {context.Request.Method}."),
        StatusCodes.Status413PayloadTooLarge => new(ServiceErrors.RequestTooLarge, "The request is too large."),
        StatusCodes.Status415UnsupportedMediaType => new(ServiceErrors.MediaTypeNotSupported, "Send application/json."),
        >= 500 => new(ServiceErrors.Internal, "Something went wrong on the server."),
        _ => new(ServiceErrors.BadRequest, "The request could not be read."),
    });

    /// <summary>Answers with a failure.</summary>
    public static Task WriteAsync(HttpContext context, GraphException failure)
    {
        // The store is asked every second whether it is back.
        if (failure.Entry.HttpStatus == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "2";
        return QueryRoutes.Holds(context.Request) ? QueryErrors.WriteAsync(context, failure) : WriteProblemAsync(context, failure);
    }

    private static Task WriteProblemAsync(HttpContext context, GraphException failure)
    {
        var problem = new ProblemDetails
        {
            Type = "about:blank",
            Title = ReasonPhrases.GetReasonPhrase(failure.Entry.HttpStatus) is { Length: > 0 } phrase ? phrase : "Failed",
            Status = failure.Entry.HttpStatus,
            Detail = failure.Message,
        };
        problem.Extensions["code"] = failure.Entry.Code;
        if (failure.Span is { } span) problem.Extensions["span"] = span;
        context.Response.StatusCode = failure.Entry.HttpStatus;
        return context.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", context.RequestAborted);
    }
}
