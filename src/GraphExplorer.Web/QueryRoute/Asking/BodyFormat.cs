using GraphExplorer.Graph.Errors;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.QueryRoute.Asking;

/// <summary>In which form a request gives its parameters.</summary>
internal static class BodyFormat
{
    /// <summary>Whether they are typed.</summary>
    /// <exception cref="GraphException"><c>media_type_not_supported</c>. No form on a page of another site can send what is supported.</exception>
    public static bool IsTyped(HttpRequest request)
    {
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        return type?.MediaType.Value?.ToLowerInvariant() switch
        {
            "application/json" => false,
            "application/vnd.neo4j.query" or "application/vnd.neo4j.query.v1.0" => true,
            "application/vnd.neo4j.query.v1.1" or "application/vnd.neo4j.query.v1.2" => true,
            _ => throw new GraphException(
                ServiceErrors.MediaTypeNotSupported, "Send application/json or application/vnd.neo4j.query."),
        };
    }
}
