using System.Buffers;
using System.Text;
using System.Text.Json;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Graph.Wire;

/// <summary>Texts between JSON and values. Half of a surrogate pair has no UTF-8: it is refused rather than replaced in silence.</summary>
public static class WireText
{
    /// <summary>The text of a JSON string.</summary>
    /// <exception cref="FormatException">It holds half of a surrogate pair.</exception>
    public static string Of(JsonElement json)
    {
        try
        {
            return json.GetString()!;
        }
        catch (InvalidOperationException cause) when (json.ValueKind == JsonValueKind.String)
        {
            throw Half(cause);
        }
    }

    /// <summary>The name of an entry of a JSON object.</summary>
    /// <exception cref="FormatException">It holds half of a surrogate pair.</exception>
    public static string NameOf(JsonProperty entry)
    {
        try
        {
            return entry.Name;
        }
        catch (InvalidOperationException cause)
        {
            throw Half(cause);
        }
    }

    /// <summary>A text that is about to be sent as a parameter.</summary>
    /// <exception cref="GraphException"><c>bad_request</c>: it holds half of a surrogate pair.</exception>
    public static string Check(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var start)
        {
            if (Rune.DecodeFromUtf16(rest[start..], out _, out var length) != OperationStatus.Done)
                throw new GraphException(ServiceErrors.BadRequest, "A text holds half of a surrogate pair and cannot be sent.");
            rest = rest[(start + length)..];
        }

        return text;
    }

    private static FormatException Half(Exception cause) => new("a text that holds half of a surrogate pair", cause);
}
