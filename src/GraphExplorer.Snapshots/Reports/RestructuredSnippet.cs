using System.Text;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A figure that leads to its snapshot, its caption, and the sources as a list, in reStructuredText.</summary>
internal static class RestructuredSnippet
{
    public static IReadOnlyList<string> Write(TakenSnapshot taken, Stream stream)
    {
        var words = SnippetWords.Of(taken);
        var text = new StringBuilder();
        text.Append($".. figure:: {words.Picture}\n   :alt: {OptionText(words.Alternative)}\n");
        if (words.Address is not null) text.Append($"   :target: {words.Address}\n");
        text.Append('\n').Append($"   **{Escape(words.Sentence)}** {Escape(words.Caption)}".TrimEnd()).Append("\n\n");
        text.Append($"   {Escape(words.Source)}");
        if (words.Address is not null) text.Append($" {words.Address}");
        text.Append("\n\n");
        foreach (var note in words.Notes) text.Append($"#. {Escape(note)}\n");
        return SnippetWords.Write(text.ToString().TrimEnd() + "\n", stream);
    }

    // An option is read as it stands, up to the end of the line; a backslash there still hides what follows it.
    private static string OptionText(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal);

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (i, c) in text.Index()) (IsSign(c) || IsColonOfMarkup(text, i) || (i == 0 && BeginsList(text)) ? escaped.Append('\\') : escaped).Append(c);
        return escaped.ToString();
    }

    private static bool IsSign(char c) => c is '\\' or '*' or '`' or '|' or '_' or '[' or '<' or '>' or '@';

    // Of a field, a role, a literal block, or of an address with a scheme: only those of the web may become links.
    private static bool IsColonOfMarkup(string text, int place)
    {
        if (text[place] != ':') return false;
        var (before, after) = (text[..place], text[(place + 1)..]);
        if (after.StartsWith("//", StringComparison.Ordinal)) return !before.EndsWith("http", StringComparison.Ordinal) && !before.EndsWith("https", StringComparison.Ordinal);
        return before.Length == 0 || before[^1] is ' ' or ':' || after.Length == 0 || after[0] != ' ';
    }

    private static bool BeginsList(string text) => char.IsAscii(text[0]) && (!char.IsLetter(text[0]) || text.Split(' ')[0][^1] is '.' or ')');
}
