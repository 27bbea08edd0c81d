namespace GraphExplorer.Exploration.Expansion;

/// <summary>A relation of the entity view, e.g. <c>reported-in</c>: "reported in" one way, "place of reports on" the other.</summary>
/// <param name="Name">As addresses and answers name it.</param>
/// <param name="Type">As the statements name it.</param>
/// <param name="Verb">From its start to its end.</param>
/// <param name="Back">From its end to its start.</param>
public sealed record Relation(string Name, string Type, string Verb, string Back)
{
    /// <summary>All relations, in the order menus show them.</summary>
    public static IReadOnlyList<Relation> All { get; } =
    [
        new("reported-on", "REPORTED_ON", "reported on", "reported by"),
        new("reported-in", "LOCATED_IN", "reported in", "reported there"),
        new("reported-under", "UNDER", "reported under", "reported under it"),
        new("involves", "INVOLVES", "reported together with", "named in reports on"),
        new("cites", "CITES", "has it from", "is cited by"),
        new("part-of", "PART_OF", "part of", "has the part"),
        new("belongs-to", "BELONGS_TO", "belongs to", "has"),
        new("member-of", "MEMBER_OF", "member of", "has the member"),
        new("commands", "COMMANDS", "commands", "commanded by"),
        new("party-to", "PARTY_TO", "party to", "has the party"),
        new("speaks-for", "SPEAKS_FOR", "speaks for", "represented by"),
        new("owned-by", "OWNED_BY", "owned by", "owns"),
        new("syndicates", "SYNDICATES", "republishes", "republished by"),
        new("within", "WITHIN", "lies in", "contains"),
        new("refers-to", "REFERS_TO", "refers to", "referred to by"),
    ];

    private static readonly Dictionary<string, Relation> ByName = All.ToDictionary(relation => relation.Name, StringComparer.Ordinal);
    private static readonly Dictionary<string, Relation> ByType = All.ToDictionary(relation => relation.Type, StringComparer.Ordinal);

    /// <summary>The relation of a name, or null.</summary>
    public static Relation? Named(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The relation of a type that a statement returned.</summary>
    public static Relation OfType(string type) => ByType[type];
}
