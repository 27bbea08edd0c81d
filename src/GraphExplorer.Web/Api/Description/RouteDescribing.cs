using Microsoft.OpenApi;

namespace GraphExplorer.Web.Api.Description;

/// <summary>Says of a route what the API's document says of it.</summary>
internal static class RouteDescribing
{
    public static RouteHandlerBuilder Says(this RouteHandlerBuilder route, string summary, params QueryParameter[][] parameters) =>
        route.WithSummary(summary).WithMetadata([.. parameters.SelectMany(part => part)]);

    /// <summary>For routes that answer with a file, in the form that the ending of their address names.</summary>
    public static RouteHandlerBuilder GivesFile(this RouteHandlerBuilder route, params FileForm[] forms) => route.WithMetadata([.. forms]);
}

/// <summary>A form in which a route gives a file: the ending of its address, and its media type.</summary>
internal sealed record FileForm(string Ending, string MediaType)
{
    /// <summary>Of an answer that is JSON: a list with an object for each row, or one object; null where it is not JSON.</summary>
    public JsonSchemaType? Json { get; } = (Ending, MediaType) switch
    {
        ("cyjs", _) => JsonSchemaType.Object,
        (_, "application/json" or "application/vnd.citationstyles.csl+json") => JsonSchemaType.Array,
        _ => null,
    };
}
