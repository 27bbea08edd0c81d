using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class EntitiesApi
{
    private static readonly string[] Directions = ["out", "in"];

    public static async Task<Ok<EntityView>> EntityAsync(string entity, ICypherRunner runner, CancellationToken cancellation) =>
        TypedResults.Ok(await new ShowEntity(runner).ShowAsync(Ref(entity), cancellation));

    public static async Task<Ok<ReportPage>> ReportsAsync(
        string entity, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var skip = input.Number("skip", absent: 0, least: 0, most: EntityReports.MostWeighed);
        var limit = input.Number("limit", absent: 50, least: 1, most: 500);
        return TypedResults.Ok(await new EntityReports(runner).ReadAsync(Ref(entity), input.Lens(), skip, limit, cancellation));
    }

    public static async Task<Ok<WeighedReports>> ProvenanceAsync(
        string entity, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 50, least: 1, most: 500);
        return TypedResults.Ok(await new WeighEntity(runner).WeighAsync(Ref(entity), input.Lens(), limit, cancellation));
    }

    public static async Task<Ok<RelationsAnswer>> RelationsAsync(string entity, ICypherRunner runner, CancellationToken cancellation) =>
        TypedResults.Ok(await new ListRelations(runner).ListAsync(Ref(entity), cancellation));

    public static async Task<Ok<ExpandAnswer>> ExpandAsync(
        string entity, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var filter = new EdgeFilter(
            Ref(entity), input.Relation("relation"), input.OneOf("direction", Directions) is { } direction ? direction == "out" : null,
            input.OneOf("kind", Kinds.All));
        var skip = input.Number("skip", absent: 0, least: 0, most: 100_000);
        var limit = input.Number("limit", absent: 20, least: 1, most: 300);
        return TypedResults.Ok(await new ExpandEntity(runner).ExpandAsync(filter, skip, limit, cancellation));
    }

    private static Graph.NodeRef Ref(string entity) => QueryInput.ToRef("the entity", entity);
}
