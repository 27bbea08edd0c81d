using System.Text;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>
/// The text of a statement after its <c>\uXXXX</c> escapes. Neo4j replaces these before anything else, so an escaped
/// quote ends a text and an escaped letter may belong to a keyword; reading them later would read another statement.
/// </summary>
internal sealed class SourceText
{
    private readonly string _original;

    /// <summary>Place in the original of each decoded character; null when nothing was escaped.</summary>
    private readonly List<int>? _offsets;

    private readonly List<int> _lineStarts = [0];

    public SourceText(string original)
    {
        _original = original;
        for (var at = 0; at < original.Length; at++)
            if (original[at] == '\n') _lineStarts.Add(at + 1);

        if (!original.Contains("\\u", StringComparison.Ordinal))
        {
            Decoded = original;
            return;
        }

        _offsets = [];
        Decoded = Decode();
    }

    public string Decoded { get; }

    /// <summary>The span of decoded characters, in places of the original.</summary>
    public TextSpan Span(int start, int end)
    {
        var from = OriginalOffset(start);
        return SpanOfOriginal(from, OriginalOffset(end));
    }

    /// <summary>The text as written under a span.</summary>
    public string Slice(TextSpan span) => _original.Substring(span.Offset, span.Length);

    private string Decode()
    {
        var decoded = new StringBuilder(_original.Length);
        var at = 0;
        while (at < _original.Length)
        {
            _offsets!.Add(at);
            var next = at + 1 < _original.Length ? _original[at + 1] : '\0';
            if (_original[at] != '\\' || next is not ('u' or '\\'))
            {
                decoded.Append(_original[at++]);
            }
            else if (next == '\\')
            {
                _offsets.Add(at + 1);
                decoded.Append(@"\\");
                at += 2;
            }
            else
            {
                decoded.Append(ReadEscape(at));
                at += 6;
            }
        }

        return decoded.ToString();
    }

    private char ReadEscape(int at)
    {
        var digits = _original.AsSpan(at + 2, Math.Min(4, _original.Length - at - 2));
        if (digits.Length == 4 && ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            return (char)unit;
        throw new GraphException(
            SyntaxErrors.InvalidUnicodeLiteral, @"Expected four hexadecimal digits after '\u'.",
            SpanOfOriginal(at, Math.Min(at + 6, _original.Length)));
    }

    private int OriginalOffset(int decoded) =>
        _offsets is null ? decoded
        : decoded < _offsets.Count ? _offsets[decoded]
        : _original.Length;

    private TextSpan SpanOfOriginal(int start, int end)
    {
        var line = _lineStarts.BinarySearch(start);
        if (line < 0) line = ~line - 1;
        return new(start, end - start, line + 1, start - _lineStarts[line] + 1);
    }
}
