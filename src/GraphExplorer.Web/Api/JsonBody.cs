using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.Safety;

namespace GraphExplorer.Web.Api;

/// <summary>Reads bodies as <see cref="Json"/> writes answers.</summary>
internal static class JsonBody
{
    private const int MostBytes = 2 * 1024 * 1024;

    private static readonly JsonSerializerOptions Options = ReadOptions();

    /// <exception cref="GraphException"><c>bad_request</c>, or <c>request_too_large</c>.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, string what, CancellationToken cancellation)
    {
        var bytes = await BoundedBody.ReadAsync(request, MostBytes, cancellation);
        try
        {
            return JsonSerializer.Deserialize<T>(bytes.Span, Options) ?? throw new JsonException("the body is null");
        }
        catch (JsonException cause)
        {
            throw new GraphException(ServiceErrors.BadRequest, $"The body is no {what}: {cause.Message}", cause: cause);
        }
    }

    private static JsonSerializerOptions ReadOptions()
    {
        var options = new JsonSerializerOptions { MaxDepth = 8 };
        Json.Configure(options);
        return options;
    }
}
