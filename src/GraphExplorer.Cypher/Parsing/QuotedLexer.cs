using System.Text;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Texts <c>'…'</c>, <c>"…"</c> and names <c>`…`</c>.</summary>
internal sealed class QuotedLexer(SourceText source)
{
    private readonly string _text = source.Decoded;

    /// <summary>Reads from one quote to the other and moves behind it.</summary>
    public Token Read(ref int at)
    {
        var start = at;
        var quote = _text[at++];
        var content = quote == '`' ? ReadName(ref at, start) : ReadString(ref at, start, quote);
        return new(quote == '`' ? TokenKind.QuotedName : TokenKind.String, content, source.Span(start, at));
    }

    private string ReadName(ref int at, int start)
    {
        var name = new StringBuilder();
        while (at < _text.Length)
        {
            var character = _text[at++];
            if (character != '`') name.Append(character);
            else if (at < _text.Length && _text[at] == '`') name.Append(_text[at++]);
            else return name.ToString();
        }

        throw Unclosed(start);
    }

    private string ReadString(ref int at, int start, char quote)
    {
        var content = new StringBuilder();
        while (at < _text.Length)
        {
            var character = _text[at++];
            if (character == quote) return content.ToString();
            if (character == '\\' && at < _text.Length) content.Append(Unescape(_text[at++]));
            else content.Append(character);
        }

        throw Unclosed(start);
    }

    // An unknown escape is kept with its backslash, as on Neo4j.
    private static string Unescape(char escaped) => escaped switch
    {
        't' => "\t",
        'b' => "\b",
        'n' => "\n",
        'r' => "\r",
        'f' => "\f",
        '\\' => "\\",
        '\'' => "'",
        '"' => "\"",
        '`' => "`",
        _ => "\\" + escaped,
    };

    private GraphException Unclosed(int start) => new(
        SyntaxErrors.UnexpectedSyntax, $"The quote {_text[start]} that starts here does not end.", source.Span(start, _text.Length));
}
