using System.Text.Json;
using System.Text.RegularExpressions;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.Errors;

/// <summary>Turns the errors of a server into those of the catalogue. The server's own code stays on the exception.</summary>
internal static partial class Neo4jErrors
{
    /// <summary>The error in the body of a refused request, <c>{"errors":[…]}</c> or an event; null where there is none.</summary>
    public static Neo4jError? TryRead(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var answer = json.RootElement;
            if (answer.ValueKind != JsonValueKind.Object) return null;
            return answer.TryGetProperty("errors", out var errors) || answer.TryGetProperty("_body", out errors) ? FirstOf(errors) : null;
        }
        catch (JsonException)
        {
            return null; // A proxy's page, or nothing at all: the status has to speak.
        }
    }

    /// <summary>The first of <c>[{"code":…,"message":…}]</c>; null of an empty list.</summary>
    public static Neo4jError? FirstOf(JsonElement errors) =>
        errors.ValueKind == JsonValueKind.Array && errors.GetArrayLength() > 0
            ? new(errors[0].GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!)
            : null;

    /// <summary>The exception to throw: an entry of the catalogue, the message without position and excerpt, and the span.</summary>
    public static GraphException ToException(Neo4jError error, MarkedText text)
    {
        var entry = Neo4jErrorTable.Find(error);
        var position = Position().Match(error.Message);
        TextSpan? span = position.Success
            ? text.SpanAt(int.Parse(position.Groups["offset"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
        var end = error.Message.IndexOf(" (line ", StringComparison.Ordinal);
        var message = end < 0 ? error.Message : error.Message[..end];
        return new(entry, message, span) { Neo4jCode = error.Code };
    }

    [GeneratedRegex(@"\(line [1-9]\d*, column \d+ \(offset: (?<offset>\d+)\)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Position();
}
