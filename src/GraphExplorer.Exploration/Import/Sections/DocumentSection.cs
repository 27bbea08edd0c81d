using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A file's document with its reports, the lines without any, and the documents known only because it cites them.</summary>
internal static class DocumentSection
{
    public static void Read(SeedEntry file)
    {
        foreach (var cited in file.Entries("citedDocuments")) ReadDocument(cited, held: false);
        if (file.Entry("document") is { } document)
        {
            var context = ReadDocument(document, document.Flag("held") ?? true);
            foreach (var report in file.Entries("reports")) ReportReader.Read(report, context);
            ReadLines(file, document, context.Document!);
        }
        else
        {
            RefuseOrphans(file);
        }
    }

    private static ReportContext ReadDocument(SeedEntry entry, bool held)
    {
        var id = SeedId.Own(entry, "document");
        var outlet = entry.RequiredText("outlet");
        var published = entry.Days("published");
        var hash = held ? entry.RequiredText("contentHash") : entry.Text("contentHash");
        var properties = new ValueMap()
            .With("name", entry.RequiredText("name").AsValue())
            .With("title", entry.RequiredText("title").AsValue())
            .With("url", entry.Text("url").AsValue())
            .With("language", entry.Text("language").AsValue())
            .With("held", Value.Of(held))
            .With("contentHash", hash.AsValue())
            .With("publishedFrom", (published?.From).AsValue())
            .With("publishedTo", (published?.To).AsValue())
            .With("dateBasis", Basis(entry, published).AsValue());
        entry.Draft.Add(new(id, ["Document"], properties, entry.At));
        if (outlet is not null) entry.Draft.Relate(outlet, "PUBLISHED", id, entry.PositionOf("outlet"));
        entry.Close();
        return new(id, outlet ?? "", null) { Published = published, Held = held };
    }

    private static string? Basis(SeedEntry entry, DayInterval? published) =>
        published is null ? entry.OneOf("dateBasis", Vocabulary.DateBases) : entry.RequiredOneOf("dateBasis", Vocabulary.DateBases);

    private static void ReadLines(SeedEntry file, SeedEntry document, string id)
    {
        var nothing = file.Entries("nothing").SelectMany(ReadNothing).ToList();
        var ignored = file.Entries("ignoredNumbers").Select(ReadIgnored).ToList();
        file.Draft.Documents.Add(new(id, document.Text("contentHash"), nothing, ignored, document.At));
    }

    private static IEnumerable<SeedNothing> ReadNothing(SeedEntry entry)
    {
        var reason = entry.RequiredText("reason") ?? "";
        var lines = entry.Texts("lines");
        if (lines.Count == 0) entry.RequiredText("lines");
        entry.Close();
        foreach (var text in lines)
        {
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line)) yield return new(line, reason);
            else entry.Fault("lines", ImportFaultCodes.BadValue, $"'{text}' is not a line.");
        }
    }

    private static SeedIgnoredNumber ReadIgnored(SeedEntry entry)
    {
        if (!entry.Has("line")) entry.RequiredText("line");
        var line = entry.Integer("line", 1, int.MaxValue) ?? 0;
        var ignored = new SeedIgnoredNumber((int)line, entry.RequiredText("number") ?? "", entry.RequiredText("reason") ?? "");
        entry.Close();
        return ignored;
    }

    private static void RefuseOrphans(SeedEntry file)
    {
        foreach (var key in new[] { "reports", "nothing", "ignoredNumbers" }.Where(file.Has))
        {
            file.Fault(key, ImportFaultCodes.MissingKey, $"'{key}' needs a 'document' in the same file.");
        }
    }
}
