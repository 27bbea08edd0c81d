using GraphExplorer.Exploration.Import;
using GraphExplorer.Testing;

namespace GraphExplorer.Tests.Seed;

/// <summary>The project's own seed, read once.</summary>
internal static class SeedUnderTest
{
    private static readonly Lazy<SeedContent> Lazily = new(() => SeedFolder.Read(Folder));

    public static string Folder => Repository.PathOf("graph-seed");

    public static SeedContent Content => Lazily.Value;

    public static IEnumerable<SeedNode> Nodes(string label) => Content.Nodes.Where(node => node.Labels.Contains(label));

    public static IEnumerable<SeedRelationship> From(string id, params string[] types) =>
        Content.Relationships.Where(link => link.From == id && types.Contains(link.Type));

    /// <summary>The speakers on a report's way to its origins, the report's own first; one text a way.</summary>
    public static IEnumerable<string> Chains(string report)
    {
        var speaker = From(report, "SAID_BY").Single().To;
        var cited = From(report, "CITES").ToList();
        if (cited.Count == 0) return [speaker];
        return cited.SelectMany(link => Chains(link.To)).Select(chain => $"{speaker} ← {chain}");
    }
}
