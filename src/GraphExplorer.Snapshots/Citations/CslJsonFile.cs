using System.Text.Encodings.Web;
using System.Text.Json;

namespace GraphExplorer.Snapshots.Citations;

/// <summary>Writes the documents as <see href="https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html">CSL-JSON</see>, for Zotero and pandoc.</summary>
internal static class CslJsonFile
{
    // A file, not a part of a page: what is only unsafe within markup may stand as it is.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(CitedSources sources, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, Options);
        json.WriteStartArray();
        foreach (var document in sources.Documents) WriteDocument(json, document);
        json.WriteEndArray();
    }

    private static void WriteDocument(Utf8JsonWriter json, CitedDocument document)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Key);
        json.WriteString("type", document.Url is null ? "article" : "webpage");
        json.WriteString("title", document.Title);
        WriteText(json, "container-title", document.Outlet);
        WriteText(json, "URL", document.Url);
        WriteText(json, "language", document.Language);
        WriteText(json, "note", CitationNote.Of(document));
        if (document.Published is { From: not null, To: not null } days) WriteIssued(json, days, document.IsInferred);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null) json.WriteString(name, text);
    }

    // A span with one open end has no form here; the note has it.
    private static void WriteIssued(Utf8JsonWriter json, CitedDays days, bool isInferred)
    {
        json.WriteStartObject("issued");
        json.WriteStartArray("date-parts");
        foreach (var day in new[] { days.From!.Value, days.To!.Value }.Distinct())
        {
            json.WriteStartArray();
            json.WriteNumberValue(day.Year);
            json.WriteNumberValue(day.Month);
            json.WriteNumberValue(day.Day);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        if (isInferred) json.WriteBoolean("circa", true);
        json.WriteEndObject();
    }
}
