using GraphExplorer.Exploration.About;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.QueryRoute;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>What this server serves.</summary>
/// <param name="State">Where the work of people is kept.</param>
/// <param name="Model"><c>evidence</c>, or <c>other</c> for a graph that does not follow the product's model.</param>
/// <param name="Version">Of the product, e.g. <c>0.1.0</c>.</param>
/// <param name="Database">Its name in the address of the query route, e.g. <c>neo4j</c>.</param>
public sealed record AboutAnswer(StoreDescription Store, StateDescription State, string Model, GraphCounts Counts, string Version, string Database);

internal static class AboutApi
{
    public static async Task<Ok<AboutAnswer>> AboutAsync(
        ServedGraph graph, StoreDescription store, StateStore state, ServedDatabase served, CancellationToken cancellation)
    {
        var model = await graph.ModelAsync(cancellation);
        var counts = await graph.CountAsync(cancellation);
        return TypedResults.Ok(new AboutAnswer(store, state.Description, model.Name, counts, ProductVersion.Text, served.Name));
    }
}
