using GraphExplorer.Exploration.About;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.QueryRoute;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>What this server serves.</summary>
/// <param name="State">Where the work of people is kept.</param>
/// <param name="Version">Of the product, e.g. <c>0.1.0</c>.</param>
/// <param name="Database">Its name in the address of the query route, e.g. <c>neo4j</c>.</param>
public sealed record AboutAnswer(StoreDescription Store, StateDescription State, GraphCounts Counts, string Version, string Database);

internal static class AboutApi
{
    public static async Task<Ok<AboutAnswer>> AboutAsync(
        ICypherRunner runner, StoreDescription store, StateStore state, ServedDatabase served, CancellationToken cancellation)
    {
        var counts = await new CountGraph(runner).CountAsync(cancellation);
        return TypedResults.Ok(new AboutAnswer(store, state.Description, counts, ProductVersion.Text, served.Name));
    }
}
