using GraphExplorer.Cypher.Functions;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Schema;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>What a statement can name: what the graph holds, and the functions there are.</summary>
public sealed record SchemaAnswer(
    IReadOnlyList<LabelKind> Labels, IReadOnlyList<TypeKind> RelationshipTypes, int Sampled, IReadOnlyList<FunctionAnswer> Functions);

/// <summary>A function, e.g. <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
/// <param name="Family">e.g. String.</param>
/// <param name="Aggregate">Whether it is over the rows of a group.</param>
/// <param name="Aliases">Other names that mean the same.</param>
public sealed record FunctionAnswer(
    string Name, string Family, string Signature, string Description, string Example, bool Aggregate, IReadOnlyList<string> Aliases);

internal static class SchemaApi
{
    private static readonly FunctionAnswer[] Functions =
        [.. FunctionCatalogue.Families.SelectMany(family => family.Functions.Select(function => ToAnswer(family, function)))];

    public static async Task<Ok<SchemaAnswer>> SchemaAsync(ServedGraph graph, CancellationToken cancellation)
    {
        var schema = await graph.SchemaAsync(cancellation);
        return TypedResults.Ok(new SchemaAnswer(schema.Labels, schema.RelationshipTypes, schema.Sampled, Functions));
    }

    private static FunctionAnswer ToAnswer(FunctionFamily family, FunctionSignature function) => new(
        function.Name, family.Name, function.Text, function.Description, function.Example, function.IsAggregate, function.Aliases);
}
