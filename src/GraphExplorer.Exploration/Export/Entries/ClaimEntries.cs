using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Statements;

namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>Writes claims, with the relationships between entities that they establish.</summary>
internal sealed class ClaimEntries(GraphContent content)
{
    private readonly ILookup<string?, ContentLink> _established = content.Links
        .Where(link => Vocabulary.EstablishedTypes.Contains(link.Type))
        .ToLookup(link => link.Properties["claim"].TextOrNull(), StringComparer.Ordinal);

    public FileEntry Claim(ContentNode node) => new FileEntry()
        .Put("id", node.Id)
        .Put(node.Properties, "name", "kind", "text", "measure", "per", "scope")
        .PutAll("about", To(node, "ABOUT"))
        .PutAll("involves", content.From(node.Id, "INVOLVES").Select(link => new FileEntry().Put("who", link.To).Put(link.Properties, "role")))
        .PutAll("locatedIn", content.From(node.Id, "LOCATED_IN").Select(link => new FileEntry().Put("place", link.To).Put(link.Properties, "relation", "certainty")))
        .PutAll("under", content.From(node.Id, "UNDER").Select(link => new FileEntry().Put("agreement", link.To).Put(link.Properties, "article")))
        .PutAll("partOf", To(node, "PART_OF"))
        .PutAll("contradicts", To(node, "CONTRADICTS"))
        .PutAll("establishes", _established[node.Id].Select(Established));

    private IEnumerable<object> To(ContentNode node, string type) => content.From(node.Id, type).Select(link => link.To);

    private static FileEntry Established(ContentLink link) => new FileEntry()
        .Put("type", link.Type)
        .Put("from", link.From)
        .Put("to", link.To)
        .Put(link.Properties, "role", "article", "toArticle")
        .PutDays("during", link.Properties, "from", "to");
}
