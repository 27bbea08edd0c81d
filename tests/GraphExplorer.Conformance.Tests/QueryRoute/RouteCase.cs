using System.Text.Json;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>A request of the case files, or several that differ in their headers alone.</summary>
/// <param name="Name">What it is about; unique.</param>
/// <param name="Json">The case as it stands in its file.</param>
public sealed record RouteCase(string Name, string Json)
{
    private const string Plain = "application/json";
    private const string Typed = "application/vnd.neo4j.query.v1.0";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "QueryRoute", "Cases");

    private readonly JsonElement _json = JsonElement.Parse(Json);

    /// <summary>Every case of every file.</summary>
    public static IReadOnlyList<RouteCase> All { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Order(StringComparer.Ordinal).SelectMany(Read)];

    /// <summary>Statements that are run first, on an empty graph.</summary>
    internal IEnumerable<string> Given => Texts("given");

    /// <summary>The requests to compare the answers of.</summary>
    internal IEnumerable<RouteRequest> Requests()
    {
        // {"returns": "1 + 1"}: in both forms.
        if (Text("returns") is { } expression)
            return [ToRequest(Body($"RETURN {expression} AS x"), Plain, Plain), ToRequest(Body($"RETURN {expression} AS x"), Plain, Typed)];
        // {"typed": {"$type": …}} and {"plain": 1}: as a parameter, sent back typed.
        if (_json.TryGetProperty("typed", out var typed)) return [ToRequest(Body("RETURN $x AS x", typed), Typed, Typed)];
        if (_json.TryGetProperty("plain", out var plain)) return [ToRequest(Body("RETURN $x AS x", plain), Plain, Typed)];
        return [ToRequest(Text("raw") ?? (_json.TryGetProperty("body", out var body) ? body.GetRawText() : null))];
    }

    /// <summary>Where we answer otherwise than a server on purpose; null where we do not.</summary>
    /// <param name="server">e.g. <c>5.26</c>.</param>
    internal Difference? DifferenceFrom(string server)
    {
        if (!_json.TryGetProperty("differs", out var differences)) return null;
        var found = differences.EnumerateArray().SingleOrDefault(
            difference => difference.GetProperty("from").EnumerateArray().Any(from => from.GetString() == server));
        if (found.ValueKind == JsonValueKind.Undefined) return null;
        var reason = found.GetProperty("reason").GetString()!;
        if (!found.TryGetProperty("ours", out var ours)) return new(reason, null);
        return new(reason, new(ours.GetProperty("status").GetInt32(), ours.GetProperty("type").GetString(), ours.GetProperty("body").GetRawText()));
    }

    public override string ToString() => Name;

    private static List<RouteCase> Read(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        return [.. json.RootElement.EnumerateObject().Select(
            entry => new RouteCase($"{Path.GetFileNameWithoutExtension(file)}: {entry.Name}", entry.Value.GetRawText()))];
    }

    private static string Body(string statement, JsonElement? x = null) =>
        JsonSerializer.Serialize(x is { } value ? new { statement, parameters = new { x = value } } : (object)new { statement });

    private static RouteRequest ToRequest(string body, string sent, string accepted) => new(
        "POST", RouteRequest.QueryPath, new Dictionary<string, string> { ["Content-Type"] = sent, ["Accept"] = accepted }, body);

    private RouteRequest ToRequest(string? body)
    {
        var headers = new Dictionary<string, string>();
        if (body is not null) headers["Content-Type"] = Plain;
        if (_json.TryGetProperty("headers", out var given))
        {
            foreach (var header in given.EnumerateObject()) headers[header.Name] = header.Value.GetString()!;
        }

        return new(Text("method") ?? "POST", Text("path") ?? RouteRequest.QueryPath, headers, body);
    }

    private string? Text(string key) => _json.TryGetProperty(key, out var value) ? value.GetString() : null;

    private IEnumerable<string> Texts(string key) =>
        _json.TryGetProperty(key, out var values) ? values.EnumerateArray().Select(value => value.GetString()!) : [];
}

/// <summary>A difference that we keep.</summary>
/// <param name="Ours">Null where the comparison with another server says it.</param>
internal sealed record Difference(string Reason, RouteAnswer? Ours);
