using GraphExplorer.Exploration.About;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.QueryRoute;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>What this server serves.</summary>
/// <param name="Version">Of the product, e.g. <c>0.1.0</c>.</param>
/// <param name="Database">Its name in the address of the query route, e.g. <c>neo4j</c>.</param>
public sealed record AboutAnswer(StoreDescription Store, GraphCounts Counts, string Version, string Database);

internal static class AboutApi
{
    public static async Task<Ok<AboutAnswer>> AboutAsync(ICypherRunner runner, StoreDescription store, ServedDatabase served, CancellationToken cancellation)
    {
        var counts = await new CountGraph(runner).CountAsync(cancellation);
        return TypedResults.Ok(new AboutAnswer(store, counts, ProductVersion.Text, served.Name));
    }
}
