using System.Text;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A figure that floats, with its caption and label, and the sources as a list, in LaTeX. Its picture is the PDF.</summary>
internal static class LatexSnippet
{
    // TeX lays a caption out as one line first, to see whether it fits, and a line of three thousand letters is longer than it can reckon with.
    private const int LongestCaption = 1_200;

    public static IReadOnlyList<string> Write(TakenSnapshot taken, Stream stream)
    {
        var words = SnippetWords.Of(taken);
        var address = words.Address is null ? "" : $" \\url{{{Url(words.Address)}}}";
        var text = new StringBuilder();
        text.Append("% In the preamble: \\usepackage{graphicx} and \\usepackage{hyperref}. Names that are not in Latin letters need xelatex or lualatex.\n");
        if (taken.Options.Address is { } at) text.Append(CultureInfo.InvariantCulture, $"% Its picture: {at}.pdf?width={SceneOptions.PageWidth}&bare=yes, kept as {taken.FileName}.pdf\n");
        text.Append("\\begin{figure}\n  \\centering\n");
        text.Append($"  \\includegraphics[width=\\linewidth,alt={{{Escape(words.Alternative)}}}]{{{taken.FileName}.pdf}}\n");
        text.Append($"  \\caption[{{{Escape(words.Title)}}}]{{\\textbf{{{Escape(words.Sentence)}}} {Escape(PlainText.Shorten(words.Caption, LongestCaption))} {Escape(words.Source)}{address}}}\n");
        text.Append($"  \\label{{fig:{taken.FileName}}}\n\\end{{figure}}\n");
        if (words.Notes.Count > 0)
        {
            text.Append("\n\\begin{enumerate}\n");
            foreach (var note in words.Notes) text.Append($"  \\item {{}}{Escape(note)}\n");
            text.Append("\\end{enumerate}\n");
        }

        return SnippetWords.Write(text.ToString(), stream);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            escaped.Append(Escape(text[i]));
            if (i + 1 < text.Length && Joins(text[i], text[i + 1])) escaped.Append("{}");
        }

        return escaped.ToString();
    }

    // Two of them would become one of another kind: a dash, a quotation mark, a sign of Spanish.
    private static bool Joins(char c, char next) => (c == next && c is '-' or '\'' or '`' or ',') || (c is '?' or '!' && next == '`');

    private static string Escape(char c) => c switch
    {
        '\\' => "\\textbackslash{}",
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '<' => "\\textless{}",
        '>' => "\\textgreater{}",
        // The straight one is not in every encoding, and means something else to some languages.
        '"' => "\\textquotedblright{}",
        '|' => "\\textbar{}",
        '←' => "\\ensuremath{\\leftarrow}",
        '{' or '}' or '$' or '&' or '#' or '%' or '_' => $"\\{c}",
        _ => c.ToString(),
    };

    private static string Url(string address) => string.Concat(address.Select(c => c switch
    {
        '%' or '#' or '&' or '_' => $"\\{c}",
        '$' => "\\%24",
        '~' => "\\%7E",
        _ => c.ToString(),
    }));
}
