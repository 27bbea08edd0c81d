namespace GraphExplorer.Exploration.Expansion;

/// <summary>A relation of the entity view, e.g. <c>reported-in</c>: "reported in" one way, "place of reports on" the other.</summary>
/// <param name="Name">As addresses and answers name it.</param>
/// <param name="Type">As the statements name it.</param>
/// <param name="Verb">From its start to its end.</param>
/// <param name="Back">From its end to its start.</param>
/// <param name="Told">Between the names of start and end, in a sentence.</param>
public sealed record Relation(string Name, string Type, string Verb, string Back, string Told)
{
    /// <summary>All relations, in the order menus show them.</summary>
    public static IReadOnlyList<Relation> All { get; } =
    [
        new("reported-on", "REPORTED_ON", "reported on", "reported by", "reported on"),
        new("reported-in", "LOCATED_IN", "reported in", "reported there", "was reported in"),
        new("reported-under", "UNDER", "reported under", "reported under it", "was reported under"),
        new("involves", "INVOLVES", "reported together with", "named in reports on", "was reported together with"),
        new("cites", "CITES", "has it from", "is cited by", "has reports from"),
        new("part-of", "PART_OF", "part of", "has the part", "is part of"),
        new("belongs-to", "BELONGS_TO", "belongs to", "has", "belongs to"),
        new("member-of", "MEMBER_OF", "member of", "has the member", "is a member of"),
        new("commands", "COMMANDS", "commands", "commanded by", "commands"),
        new("party-to", "PARTY_TO", "party to", "has the party", "is party to"),
        new("speaks-for", "SPEAKS_FOR", "speaks for", "represented by", "speaks for"),
        new("owned-by", "OWNED_BY", "owned by", "owns", "is owned by"),
        new("syndicates", "SYNDICATES", "republishes", "republished by", "republishes"),
        new("within", "WITHIN", "lies in", "contains", "lies in"),
        new("refers-to", "REFERS_TO", "refers to", "referred to by", "refers to"),
    ];

    /// <summary>Relations of entities to documents. They count only where somebody chooses that documents connect.</summary>
    public static IReadOnlyList<Relation> OfDocuments { get; } =
    [
        new("named-in", "NAMED_IN", "discussed in", "discusses", "is discussed in"),
        new("published", "PUBLISHED", "published", "published by", "published"),
    ];

    /// <summary>Names of <see cref="All"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(relation => relation.Name)];

    /// <summary>Names of all that a drawing may hold.</summary>
    public static IReadOnlyList<string> DrawnNames { get; } = [.. Names, .. OfDocuments.Select(relation => relation.Name)];

    private static readonly Dictionary<string, Relation> ByName = All.Concat(OfDocuments).ToDictionary(relation => relation.Name, StringComparer.Ordinal);
    private static readonly Dictionary<string, Relation> ByType = All.Concat(OfDocuments).ToDictionary(relation => relation.Type, StringComparer.Ordinal);

    /// <summary>The relation of a name.</summary>
    /// <param name="name">One of <see cref="DrawnNames"/>.</param>
    public static Relation Named(string name) => ByName[name];

    /// <summary>The relation of a type that a statement returned.</summary>
    public static Relation OfType(string type) => ByType[type];
}
