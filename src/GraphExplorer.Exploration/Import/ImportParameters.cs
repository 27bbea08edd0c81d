using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import;

/// <summary>
/// The parameters of the import statement: one list of rows per family of nodes (<c>entities</c>, <c>claims</c>, <c>reports</c>,
/// <c>documents</c>) and one per pair of families that relationships join (<c>reportToClaim</c>), because a lookup by id goes
/// through the family's label.
/// </summary>
internal static class ImportParameters
{
    private static readonly (string Family, string Name)[] Families =
        [("Entity", "entities"), ("Claim", "claims"), ("Document", "documents")];

    private static readonly HashSet<string> OnePerReport = ["SAID_BY", .. Vocabulary.Stances.Values];

    private static readonly (string Name, string From, string To)[] Pairs =
    [
        ("claimToEntity", "Claim", "Entity"),
        ("claimToClaim", "Claim", "Claim"),
        ("entityToDocument", "Entity", "Document"),
        ("documentToReport", "Document", "Report"),
        ("reportToEntity", "Report", "Entity"),
        ("reportToClaim", "Report", "Claim"),
        ("reportToReport", "Report", "Report"),
    ];

    public static ValueMap Of(SeedContent content, DateTimeOffset recordedAt)
    {
        var families = content.Nodes.ToDictionary(node => node.Id, node => node.Family, StringComparer.Ordinal);
        var pairs = content.Relationships.ToLookup(link => (families[link.From], families[link.To], Established: HasClaim(link)));
        var parameters = new ValueMap().With("recordedAt", StatementRunning.Moment(recordedAt));
        foreach (var (family, name) in Families)
        {
            parameters.With(name, Rows(content.Nodes.Where(node => node.Family == family), Row));
        }

        foreach (var (name, from, to) in Pairs) parameters.With(name, Rows(pairs[(from, to, false)], Row));
        return parameters
            .With("reports", Reports(content))
            .With("entityToEntity", Rows(pairs[("Entity", "Entity", false)], Row))
            .With("established", Rows(pairs[("Entity", "Entity", true)], Row));
    }

    // Two claims may establish the same relationship: each keeps its own.
    private static bool HasClaim(SeedRelationship link) => !link.Properties["claim"].IsNull;

    private static Value Reports(SeedContent content)
    {
        var kept = content.Relationships.Where(link => OnePerReport.Contains(link.Type))
            .ToLookup(link => link.From, link => Value.Of($"{link.Type} {link.To}"), StringComparer.Ordinal);
        return Rows(
            content.Nodes.Where(node => node.Family == "Report"), node => Row(node).With("keeps", Value.List([.. kept[node.Id]])));
    }

    private static Value Rows<T>(IEnumerable<T> items, Func<T, ValueMap> row) => Value.List([.. items.Select(item => Value.Of(row(item)))]);

    private static ValueMap Row(SeedNode node) => new ValueMap()
        .With("id", Value.Of(node.Id))
        .With("labels", Value.List([.. node.Labels.Select(label => Value.Of(label))]))
        .With("properties", Value.Of(node.Properties));

    private static ValueMap Row(SeedRelationship link) => new ValueMap()
        .With("from", Value.Of(link.From))
        .With("to", Value.Of(link.To))
        .With("type", Value.Of(link.Type))
        .With("claim", link.Properties["claim"])
        .With("properties", Value.Of(link.Properties));
}
