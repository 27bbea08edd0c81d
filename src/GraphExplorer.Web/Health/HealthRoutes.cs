using GraphExplorer.Exploration.About;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Health;

/// <summary>How somebody is.</summary>
/// <param name="Status"><c>alive</c> or <c>ready</c>.</param>
public sealed record HealthAnswer(string Status);

/// <summary>What those ask who keep servers running: whether this one lives, and whether it can be sent requests.</summary>
public static class HealthRoutes
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapGet("/healthz", Alive);
        app.MapGet("/readyz", ReadyAsync);
    }

    private static Ok<HealthAnswer> Alive() => TypedResults.Ok(new HealthAnswer("alive"));

    private static async Task<Ok<HealthAnswer>> ReadyAsync(HttpContext context, ICypherRunner runner)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        patience.CancelAfter(Patience);
        try
        {
            await new AskReady(runner).AskAsync(patience.Token);
            return TypedResults.Ok(new HealthAnswer("ready"));
        }
        catch (GraphException fault)
        {
            throw NotReady(fault.Message, fault);
        }
        catch (OperationCanceledException fault) when (!context.RequestAborted.IsCancellationRequested)
        {
            throw NotReady("The store does not answer.", fault);
        }
    }

    // Whatever keeps the store from answering, requests are better sent elsewhere for now.
    private static GraphException NotReady(string sentence, Exception fault) => new(ServiceErrors.StoreUnavailable, sentence, cause: fault);
}
