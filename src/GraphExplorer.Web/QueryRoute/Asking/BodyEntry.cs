using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;
using Mode = GraphExplorer.Graph.Running.AccessMode;

namespace GraphExplorer.Web.QueryRoute.Asking;

/// <summary>Reads the entries of a body. One of the wrong form is a <see cref="FormatException"/>; null is as good as absent.</summary>
internal static class BodyEntry
{
    /// <summary>A number counts as its text, as it does for Neo4j.</summary>
    public static string Statement(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => WireText.Of(value),
        JsonValueKind.Null => "",
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new FormatException("statement is no text"),
    };

    public static Mode AccessMode(JsonElement value) => Text(value, "accessMode")?.ToUpperInvariant() switch
    {
        null or "WRITE" => Mode.Write,
        "READ" => Mode.Read,
        _ => throw new FormatException("accessMode is READ or WRITE"),
    };

    public static bool Flag(JsonElement value, string key) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False or JsonValueKind.Null => false,
        _ => throw new FormatException($"{key} is true or false"),
    };

    /// <summary>Nothing and less is no limit.</summary>
    public static TimeSpan? Seconds(JsonElement value, string key)
    {
        const double Most = 1_000_000;
        if (value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.Number) throw new FormatException($"{key} is a number of seconds");
        return value.GetDouble() is var seconds and > 0 ? TimeSpan.FromSeconds(Math.Min(seconds, Most)) : null;
    }

    public static IReadOnlyList<string> Texts(JsonElement value, string key)
    {
        if (value.ValueKind == JsonValueKind.Null) return [];
        if (value.ValueKind != JsonValueKind.Array) throw new FormatException($"{key} is no list");
        return [.. value.EnumerateArray().Select(text => Text(text, key) ?? throw new FormatException($"{key} holds a null"))];
    }

    /// <summary>Metadata of a transaction is for a server's own log; there is none here that shows it.</summary>
    public static StatementBody Map(JsonElement value, string key, StatementBody body) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Null ? body : throw new FormatException($"{key} is no JSON object");

    /// <exception cref="GraphException"><c>invalid_argument</c>: nobody can be impersonated.</exception>
    public static StatementBody NobodyElse(JsonElement value, StatementBody body) =>
        string.IsNullOrEmpty(Text(value, "impersonatedUser"))
            ? body
            : throw new GraphException(RuntimeErrors.InvalidArgument, "Impersonation is not supported here.");

    /// <summary>Entities are no values of their own: they are passed by what identifies them.</summary>
    public static void RequireParameter(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                throw new FormatException($"a {value.Kind} cannot be a parameter");
            case ValueKind.List:
                foreach (var item in value.AsList) RequireParameter(item);
                break;
            case ValueKind.Map:
                foreach (var item in value.AsMap.Values) RequireParameter(item);
                break;
        }
    }

    private static string? Text(JsonElement value, string key) => value.ValueKind switch
    {
        JsonValueKind.String => WireText.Of(value),
        JsonValueKind.Null => null,
        _ => throw new FormatException($"{key} is no text"),
    };
}
