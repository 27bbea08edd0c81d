using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.QueryRoute;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Safety;

/// <summary>Whatever may change something has to be sent as JSON: a form on another site's page cannot do that.</summary>
internal static class JsonBodies
{
    public static void Check(HttpRequest request)
    {
        if (QueryRoutes.Holds(request)) return; // Takes media types of its own, and looks itself.
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) return;
        var isJson = MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType == "application/json";
        if (!isJson && !HttpMethods.IsDelete(request.Method))
            throw new GraphException(ServiceErrors.MediaTypeNotSupported, "Send the body as application/json.");
    }
}
