using System.Text;

namespace GraphExplorer.Snapshots.Citations;

/// <summary>Writes the documents as RIS records, for EndNote, Mendeley and Zotero. Lines end with CR and LF.</summary>
internal static class RisFile
{
    public static void Write(CitedSources sources, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var document in sources.Documents)
        {
            WriteField(text, "TY", document.Url is null ? "GEN" : "ELEC");
            WriteField(text, "ID", document.Key);
            WriteField(text, "TI", document.Title);
            WriteField(text, "PB", document.Outlet);
            WriteField(text, "UR", document.Url);
            WriteField(text, "LA", document.Language);
            WriteField(text, "PY", document.Published?.OnlyYear?.ToString(CultureInfo.InvariantCulture));
            WriteField(text, "DA", document.Published?.OnlyDay?.ToString("yyyy/MM/dd/", CultureInfo.InvariantCulture));
            WriteField(text, "N1", CitationNote.Of(document));
            text.WriteLine("ER  - ");
        }
    }

    private static void WriteField(TextWriter text, string tag, string? value)
    {
        if (value is not null) text.WriteLine($"{tag}  - {OneLine(value)}");
    }

    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
}
