namespace GraphExplorer.Exploration.Import;

/// <summary>Which nodes a relationship type may join, e.g. <c>SAID_BY</c> from a Report to a Source.</summary>
/// <param name="From">One of these labels.</param>
/// <param name="To">One of these labels.</param>
internal sealed record RelationshipRule(string Type, string[] From, string[] To)
{
    private static readonly ILookup<string, RelationshipRule> ByType = All().ToLookup(rule => rule.Type, StringComparer.Ordinal);

    /// <summary>The rules of a type: a few types join more than one pair of kinds.</summary>
    public static IEnumerable<RelationshipRule> Of(string type) => ByType[type];

    public bool Allows(SeedNode from, SeedNode to) => From.Any(from.Labels.Contains) && To.Any(to.Labels.Contains);

    private static RelationshipRule[] All() =>
    [
        new("SAID_BY", ["Report"], ["Source"]),
        new("ASSERTS", ["Report"], ["Claim"]),
        new("DENIES", ["Report"], ["Claim"]),
        new("QUESTIONS", ["Report"], ["Claim"]),
        new("DOES_NOT_CONFIRM", ["Report"], ["Claim"]),
        new("CITES", ["Report"], ["Report"]),
        new("RESPONDS_TO", ["Report"], ["Report"]),
        new("CORRECTS", ["Report"], ["Report"]),
        new("RETRACTS", ["Report"], ["Report"]),
        new("PUBLISHED", ["Source"], ["Document"]),
        new("CONTAINS", ["Document"], ["Report"]),
        new("SPEAKS_FOR", ["Source"], ["Actor"]),
        new("OWNED_BY", ["Source"], ["Source", "Actor"]),
        new("SYNDICATES", ["Source"], ["Source"]),
        new("ABOUT", ["Claim"], ["Unit", "Actor"]),
        new("INVOLVES", ["Claim"], ["Actor", "Unit", "Source"]),
        new("LOCATED_IN", ["Claim"], ["Place"]),
        new("UNDER", ["Claim"], ["Agreement"]),
        new("PART_OF", ["Claim"], ["Claim"]),
        new("PART_OF", ["Unit"], ["Unit"]),
        new("CONTRADICTS", ["Claim"], ["Claim"]),
        new("REFERS_TO", ["Agreement"], ["Agreement"]),
        new("BELONGS_TO", ["Unit"], ["Actor"]),
        new("MEMBER_OF", ["Actor"], ["Actor", "Unit"]),
        new("COMMANDS", ["Actor"], ["Unit"]),
        new("PARTY_TO", ["Actor"], ["Agreement"]),
        new("WITHIN", ["Place"], ["Place"]),
    ];
}
