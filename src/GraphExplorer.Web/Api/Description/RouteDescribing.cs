namespace GraphExplorer.Web.Api.Description;

/// <summary>Says of a route what the API's document says of it.</summary>
internal static class RouteDescribing
{
    public static RouteHandlerBuilder Says(this RouteHandlerBuilder route, string summary, params QueryParameter[][] parameters) =>
        route.WithSummary(summary).WithMetadata([.. parameters.SelectMany(part => part)]);

    /// <summary>For routes that answer with a table as a file.</summary>
    public static RouteHandlerBuilder GivesFile(this RouteHandlerBuilder route) => route.WithMetadata(new TableFile());
}

/// <summary>Marks a route that answers with a table as a file.</summary>
internal sealed record TableFile;
