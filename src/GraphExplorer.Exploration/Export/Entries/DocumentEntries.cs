namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>Writes a document with its own reports: one file.</summary>
internal sealed class DocumentEntries(GraphContent content)
{
    public FileEntry File(ContentNode node, IEnumerable<FileEntry> reports) => new FileEntry()
        .Put("document", Document(node))
        .Put("reports", reports.ToList<object>());

    private FileEntry Document(ContentNode node) => new FileEntry()
        .Put("id", node.Id)
        .Put(node.Properties, "name", "title")
        .PutAll("outlet", content.To(node.Id, "PUBLISHED").Select(link => link.From))
        .Put(node.Properties, "url", "language", "held", "contentHash")
        .PutDays("published", node.Properties, "publishedFrom", "publishedTo")
        .Put(node.Properties, "dateBasis");
}
