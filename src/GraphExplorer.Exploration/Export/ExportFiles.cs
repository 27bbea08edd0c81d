using GraphExplorer.Exploration.Export.Entries;

namespace GraphExplorer.Exploration.Export;

/// <summary>Lays content out as the files of a seed folder.</summary>
internal sealed class ExportFiles(GraphContent content)
{
    private readonly EntityEntries _entities = new(content);

    /// <summary>Paths in the folder with what they hold; a file that would be empty is not there.</summary>
    public IEnumerable<(string Path, FileEntry Whole)> Lay()
    {
        var amounts = new AmountWords(content);
        var reports = new ReportEntries(content, amounts);
        var own = content.WithLabel("Report").ToLookup(report => reports.OwnDocument(report)?.Id);
        var files = new (string Path, FileEntry Whole)[]
        {
            Section("actors", content.WithLabel("Actor").Select(_entities.Actor)),
            Section("units", content.WithLabel("Unit").Select(_entities.Unit)),
            Section("agreements", content.WithLabel("Agreement").Select(_entities.Agreement)),
            Section("places", content.WithLabel("Place").Select(_entities.Place)),
            Section("sources", content.WithLabel("Source").Where(node => !node.Labels.Contains("Actor")).Select(_entities.Source)),
            Section("amounts", amounts.Entries()),
            Section("claims", content.WithLabel("Claim").Select(new ClaimEntries(content).Claim)),
            Section("utterances", own[null].Select(reports.Utterance)),
        };
        var documents = new DocumentEntries(content);
        var ofDocuments = content.WithLabel("Document").Select((node, index) => (Path: FileName(node, index), Whole: documents.File(node, own[node.Id].Select(reports.Own))));
        return files.Concat(ofDocuments).Where(file => file.Whole.Count > 0);
    }

    // An id of a graph that others fill may be anything, and is no path.
    private static string FileName(ContentNode document, int index) => document.Id.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
        ? $"documents/{document.Id}.yaml"
        : string.Create(CultureInfo.InvariantCulture, $"documents/{index + 1:000}.yaml");

    private static (string Path, FileEntry Whole) Section(string name, IEnumerable<FileEntry> entries) =>
        ($"{name}.yaml", new FileEntry().Put(name, entries.ToList<object>()));
}
