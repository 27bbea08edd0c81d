using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.Errors;

/// <summary>
/// A statement with a comment before it by which it can be found among the running ones:
/// <c>/* gx:7f3a:12 */ MATCH …</c>. Positions that a server gives are those of the sent text.
/// </summary>
internal sealed record MarkedText(string Mark, string Text)
{
    public static MarkedText None { get; } = new("", "");

    public string Sent => Mark + Text;

    /// <summary>The word at an offset of the sent text, as a stretch of the statement itself.</summary>
    public TextSpan SpanAt(int sentOffset)
    {
        var offset = Math.Clamp(sentOffset - Mark.Length, 0, Text.Length);
        var before = Text.AsSpan(0, offset);
        var lineStart = before.LastIndexOf('\n') + 1;
        return new(offset, WordLength(offset), before.Count('\n') + 1, offset - lineStart + 1);
    }

    /// <summary>Servers give no lengths: a name counts as a whole, anything else as one character.</summary>
    private int WordLength(int offset)
    {
        var end = offset;
        while (end < Text.Length && (char.IsLetterOrDigit(Text[end]) || Text[end] == '_')) end++;
        return Math.Max(end - offset, Math.Min(1, Text.Length - offset));
    }
}
