using System.Text;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>A request to a query route, the same for every server.</summary>
/// <param name="Method">e.g. <c>POST</c>.</param>
/// <param name="Path">e.g. <c>/db/neo4j/query/v2</c>.</param>
/// <param name="Headers">e.g. <c>Accept</c>; of the body too.</param>
/// <param name="Body">As it is sent; null for none.</param>
internal sealed record RouteRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public const string QueryPath = "/db/neo4j/query/v2";

    private static readonly string Account = "Basic " + Convert.ToBase64String("neo4j:graph-explorer"u8);

    public static RouteRequest Statement(string text) => new(
        "POST", QueryPath, new Dictionary<string, string> { ["Content-Type"] = "application/json" },
        System.Text.Json.JsonSerializer.Serialize(new { statement = text }));

    public async Task<RouteAnswer> SendAsync(HttpClient client, Uri server)
    {
        using var message = new HttpRequestMessage(new(Method), new Uri(server, Path));
        if (Body is not null) message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(Body));
        foreach (var (name, value) in Headers)
        {
            if (!message.Headers.TryAddWithoutValidation(name, value)) message.Content?.Headers.TryAddWithoutValidation(name, value);
        }

        message.Headers.TryAddWithoutValidation("Authorization", Account);
        using var answer = await client.SendAsync(message);
        return new((int)answer.StatusCode, answer.Content.Headers.ContentType?.ToString(), await answer.Content.ReadAsStringAsync());
    }
}

/// <summary>What a server answered.</summary>
/// <param name="Type">The media type with its charset; null for none.</param>
internal sealed record RouteAnswer(int Status, string? Type, string Body);
