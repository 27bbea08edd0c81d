using System.Text;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A picture that leads to its snapshot, its caption, and the sources as a list, in Markdown (CommonMark).</summary>
internal static class MarkdownSnippet
{
    public static IReadOnlyList<string> Write(TakenSnapshot taken, Stream stream)
    {
        var words = SnippetWords.Of(taken);
        var picture = $"![{Escape(words.Alternative)}](<{words.Picture}>)";
        var text = new StringBuilder();
        text.Append(words.Address is null ? picture : $"[{picture}](<{words.Address}>)").Append("\n\n");
        text.Append($"**{Escape(words.Sentence)}** {Escape(words.Caption)}".TrimEnd()).Append("\n\n");
        text.Append(Escape(words.Source));
        if (words.Address is not null) text.Append($" <{words.Address}>");
        text.Append("\n\n");
        foreach (var (i, note) in words.Notes.Index()) text.Append(CultureInfo.InvariantCulture, $"{i + 1}. {Escape(note)}\n");
        return SnippetWords.Write(text.ToString().TrimEnd() + "\n", stream);
    }

    // Any sign of ASCII may have a backslash before it, and then means itself. Those that mean something only where a line begins need it only there.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (i, c) in text.Index()) (IsSign(c) || BeginsList(text, i) ? escaped.Append('\\') : escaped).Append(c);
        return escaped.ToString();
    }

    private static bool IsSign(char c) => c is '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '<' or '>' or '#' or '!' or '|' or '~' or '^' or '$' or '&' or '@';

    private static bool BeginsList(string text, int place) =>
        (place == 0 && text[0] is '-' or '+' or '=' or ':' or '%') || (text[place] is '.' or ')' && text.AsSpan(0, place).IndexOfAnyExceptInRange('0', '9') < 0);
}
