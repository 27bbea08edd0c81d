using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;
using GraphExplorer.Web.Safety;

namespace GraphExplorer.Web.QueryRoute.Asking;

/// <summary>What a request asks for: <c>{"statement":"RETURN $x","parameters":{"x":1},"accessMode":"READ","includeCounters":true}</c>.</summary>
internal sealed record StatementBody(string Statement)
{
    private const int MostBytes = 1024 * 1024;
    private const int MostBytesOfParameters = 256 * 1024;

    /// <summary>Typed lists take two levels each.</summary>
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = 512 };

    public ValueMap Parameters { get; init; } = ValueMap.Empty;
    public AccessMode AccessMode { get; init; } = AccessMode.Write;
    public bool IncludeCounters { get; init; }
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
    public TimeSpan? MaxExecutionTime { get; init; }

    public QueryRequest ToRequest() => new(Statement)
    {
        Parameters = Parameters,
        AccessMode = AccessMode,
        Bookmarks = Bookmarks,
        Limits = new(Time: MaxExecutionTime),
    };

    /// <exception cref="GraphException"><c>media_type_not_supported</c>, <c>request_too_large</c>, <c>bad_request</c>.</exception>
    public static async Task<StatementBody> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var isTyped = BodyFormat.IsTyped(request);
        var bytes = await BoundedBody.ReadAsync(request, MostBytes, cancellation);
        if (bytes.IsEmpty) throw Without("statement");
        try
        {
            using var json = JsonDocument.Parse(bytes, Json);
            return Read(json.RootElement, isTyped);
        }
        catch (Exception cause) when (cause is JsonException or FormatException)
        {
            throw new GraphException(ServiceErrors.BadRequest, $"Bad Request: {cause.Message}", cause: cause);
        }
    }

    private static StatementBody Read(JsonElement json, bool isTyped)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("the body is no JSON object");
        var body = new StatementBody("");
        foreach (var entry in json.EnumerateObject()) body = body.With(WireText.NameOf(entry), entry.Value, isTyped);
        return body.Statement.Length > 0 ? body : throw Without("statement");
    }

    private StatementBody With(string key, JsonElement value, bool isTyped) => key switch
    {
        "statement" => this with { Statement = BodyEntry.Statement(value) },
        "parameters" => this with { Parameters = ReadParameters(value, isTyped) },
        "accessMode" => this with { AccessMode = BodyEntry.AccessMode(value) },
        "includeCounters" => this with { IncludeCounters = BodyEntry.Flag(value, key) },
        "bookmarks" => this with { Bookmarks = BodyEntry.Texts(value, key) },
        "maxExecutionTime" => this with { MaxExecutionTime = BodyEntry.Seconds(value, key) },
        "impersonatedUser" => BodyEntry.NobodyElse(value, this),
        "txMetadata" => BodyEntry.Map(value, key, this),
        _ => throw new FormatException($"the key '{key}' is not known"),
    };

    private static ValueMap ReadParameters(JsonElement json, bool isTyped)
    {
        if (json.ValueKind == JsonValueKind.Null) return ValueMap.Empty;
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("parameters is no JSON object");
        if (json.GetRawText().Length > MostBytesOfParameters) throw BoundedBody.TooLarge("parameters", MostBytesOfParameters);
        var parameters = isTyped ? TypedValueReader.Map(json) : PlainValueReader.Map(json);
        foreach (var value in parameters.Values) BodyEntry.RequireParameter(value);
        return parameters;
    }

    private static GraphException Without(string key) => new(ServiceErrors.BadRequest, $"{key} cannot be null or empty");
}
