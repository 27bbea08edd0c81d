using System.Text;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Values;

/// <summary>Half of a surrogate pair has no UTF-8: it is refused rather than replaced in silence.</summary>
internal static class WellFormedText
{
    public static string Check(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var start)
        {
            if (Rune.DecodeFromUtf16(rest[start..], out _, out var length) != System.Buffers.OperationStatus.Done)
                throw new GraphException(ServiceErrors.BadRequest, "A text holds half of a surrogate pair and cannot be sent.");
            rest = rest[(start + length)..];
        }

        return text;
    }
}
