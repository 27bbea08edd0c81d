using GraphExplorer.Exploration.Browsing;

namespace GraphExplorer.Web.Api;

/// <summary>Holds back routes that answer with claims and reports from a graph that has none.</summary>
internal static class EvidenceOnly
{
    public static RouteHandlerBuilder NeedsEvidence(this RouteHandlerBuilder route) => route.AddEndpointFilter(async (context, next) =>
    {
        var graph = context.HttpContext.RequestServices.GetRequiredService<ServedGraph>();
        await graph.RequireEvidenceAsync(context.HttpContext.RequestAborted);
        return await next(context);
    });
}
