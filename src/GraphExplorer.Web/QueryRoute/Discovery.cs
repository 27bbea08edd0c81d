using System.Text.Json;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace GraphExplorer.Web.QueryRoute;

/// <summary>
/// What Neo4j's clients ask for first: <c>GET /</c> as JSON says where the query route is and which version's Query API it speaks.
/// </summary>
internal static class Discovery
{
    /// <summary>Clients look whether the Query API of a server is new enough.</summary>
    private const string SpokenVersion = "2026.08.1";

    public static void UseDiscovery(this IApplicationBuilder app) => app.Use((context, next) =>
        context.Request.Path == "/" && HttpMethods.IsGet(context.Request.Method) ? AnswerAsync(context, next) : next(context));

    private static Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.Vary = "Accept";
        return IsWanted(context.Request) ? WriteAsync(context) : next(context);
    }

    /// <summary>Browsers name HTML, and most of what names nothing wants the page too.</summary>
    private static bool IsWanted(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        return accepted.Any(type => type.MediaType == "application/json") && accepted.All(type => type.MediaType != "text/html");
    }

    private static async Task WriteAsync(HttpContext context)
    {
        var addresses = context.RequestServices.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses;
        var own = addresses?.FirstOrDefault()?.TrimEnd('/') ?? ServeOptions.DefaultAddress;
        context.Response.ContentType = "application/json";
        await using var json = new Utf8JsonWriter(context.Response.BodyWriter, QueryErrors.Json);
        json.WriteStartObject();
        json.WriteString("query", $"{own}/db/{{databaseName}}/query/v2");
        json.WriteString("neo4j_version", SpokenVersion);
        json.WriteString("neo4j_edition", "community");
        json.WriteString("graphexplorer_version", ProductVersion.Text);
        json.WriteEndObject();
    }
}
