using System.Text;

namespace GraphExplorer.Snapshots.Citations;

/// <summary>Writes the documents as BibTeX entries of type <c>@misc</c>, which every style knows.</summary>
internal static class BibTexFile
{
    public static void Write(CitedSources sources, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var document in sources.Documents) text.WriteLine(Entry(document));
    }

    private static string Entry(CitedDocument document)
    {
        var year = document.Published?.OnlyYear?.ToString(CultureInfo.InvariantCulture);
        var month = document.Published?.OnlyDay?.Month.ToString(CultureInfo.InvariantCulture);
        (string Name, string? Value)[] fields =
        [
            ("title", $"{{{Escape(document.Title)}}}"), ("howpublished", Escape(document.Outlet)), ("year", year), ("month", month),
            ("url", document.Url?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal)),
            ("langid", Escape(document.Language)), ("note", Escape(CitationNote.Of(document))),
        ];
        var lines = fields.Where(field => field.Value is not null).Select(field => $"  {field.Name} = {{{field.Value}}}");
        return $"@misc{{{Key(document.Key)},\n{string.Join(",\n", lines)}\n}}\n";
    }

    private static string Key(string key) => new([.. key.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')]);

    private static string? Escape(string? text)
    {
        if (text is null) return null;
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text) Append(escaped, c);
        return escaped.ToString();
    }

    private static StringBuilder Append(StringBuilder escaped, char c) => c switch
    {
        '\\' => escaped.Append("\\textbackslash{}"),
        '~' => escaped.Append("\\textasciitilde{}"),
        '^' => escaped.Append("\\textasciicircum{}"),
        '{' or '}' or '$' or '&' or '#' or '%' or '_' => escaped.Append('\\').Append(c),
        _ => escaped.Append(char.IsControl(c) ? ' ' : c),
    };
}
