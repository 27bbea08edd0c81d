using GraphExplorer.Exploration.About;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>What this server serves.</summary>
/// <param name="Version">Of the product, e.g. <c>0.1.0</c>.</param>
public sealed record AboutAnswer(StoreDescription Store, GraphCounts Counts, string Version);

internal static class AboutApi
{
    public static async Task<Ok<AboutAnswer>> AboutAsync(ICypherRunner runner, StoreDescription store, CancellationToken cancellation)
    {
        var counts = await new CountGraph(runner).CountAsync(cancellation);
        return TypedResults.Ok(new AboutAnswer(store, counts, ProductVersion.Text));
    }
}
