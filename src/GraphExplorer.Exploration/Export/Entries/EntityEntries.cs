namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>Writes entities as the files <c>actors</c>, <c>units</c>, <c>agreements</c>, <c>places</c> and <c>sources</c> hold them.</summary>
internal sealed class EntityEntries(GraphContent content)
{
    public FileEntry Actor(ContentNode node) => Affiliated(
        Named(node).Put("label", Label(node, Import.Vocabulary.ActorLabels)).Put(node.Properties, "aliases", "country", "sourceKind", "language", "description"),
        node);

    public FileEntry Unit(ContentNode node) => Named(node).Put(node.Properties, "aliases", "echelon", "country", "service", "named");

    public FileEntry Agreement(ContentNode node) => Named(node).Put(node.Properties, "aliases", "kind");

    public FileEntry Place(ContentNode node) => Named(node)
        .Put(node.Properties, "aliases", "kind")
        .PutAll("within", content.From(node.Id, "WITHIN").Select(link => link.To))
        .Put(node.Properties, "latitude", "longitude", "geoPrecision", "candidates");

    public FileEntry Source(ContentNode node) => Affiliated(
        Named(node).Put("label", Label(node, Import.Vocabulary.SourceLabels)).Put(node.Properties, "aliases", "sourceKind", "country", "language"), node);

    private static FileEntry Named(ContentNode node) => new FileEntry().Put("id", node.Id).Put(node.Properties, "name");

    private static string? Label(ContentNode node, IEnumerable<string> labels) => labels.FirstOrDefault(node.Labels.Contains);

    private FileEntry Affiliated(FileEntry entry, ContentNode node) => entry
        .PutAll("speaksFor", content.From(node.Id, "SPEAKS_FOR").Select(link => new FileEntry().Put("actor", link.To).Put(link.Properties, "certainty")))
        .PutAll("ownedBy", Standing(node, "OWNED_BY"))
        .PutAll("syndicates", Standing(node, "SYNDICATES"));

    // What a claim establishes is written with the claim.
    private IEnumerable<object> Standing(ContentNode node, string type) =>
        content.From(node.Id, type).Where(link => link.Properties["claim"].IsNull).Select(link => link.To);
}
