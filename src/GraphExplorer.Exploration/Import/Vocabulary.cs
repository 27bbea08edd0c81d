namespace GraphExplorer.Exploration.Import;

/// <summary>The closed lists of words a seed may use. The schema files beside the seed hold the same lists.</summary>
public static class Vocabulary
{
    public static IReadOnlyList<string> ActorLabels { get; } = ["State", "Organization", "Person"];

    public static IReadOnlyList<string> SourceLabels { get; } = ["Outlet", "Channel", "Anonymous"];

    public static IReadOnlyList<string> SourceKinds { get; } =
    [
        "newspaper", "magazine", "agency", "broadcaster", "website", "video", "social channel", "ranking",
        "government", "head of state", "ministry", "parliament", "military", "intelligence service", "law enforcement", "embassy",
        "official", "officer", "soldier", "prisoner", "analyst", "journalist", "lawyer", "volunteer", "unnamed source",
        "not stated",
    ];

    public static IReadOnlyList<string> Echelons { get; } =
    [
        "armed forces", "contingent", "corps", "division", "brigade", "regiment", "battalion", "company", "group",
    ];

    public static IReadOnlyList<string> AgreementKinds { get; } = ["treaty", "intergovernmental agreement", "law", "charter"];

    public static IReadOnlyList<string> PlaceKinds { get; } = ["country", "region", "district", "city", "village", "site", "sea"];

    public static IReadOnlyList<string> GeoPrecisions { get; } = ["exact", "town", "district", "region", "country"];

    public static IReadOnlyList<string> ClaimKinds { get; } =
    [
        "presence", "deployment", "strength", "casualties", "training", "supply", "plan", "participation", "recruitment", "desertion",
        "signature", "ratification", "provision", "legal-basis", "command", "membership", "involvement", "assessment",
        "accusation", "order", "publication", "visit", "control", "payment", "proposal", "legislation", "prosecution", "clearance",
    ];

    public static IReadOnlyList<string> Measures { get; } =
    [
        "soldiers", "killed", "casualties", "share", "shells", "usd", "hryvnia", "mines", "cases", "deserters", "recruits", "volunteers",
        "citizens", "generals", "years", "rank", "seconds", "brigades", "kilometres",
    ];

    public static IReadOnlyList<string> Pers { get; } = ["day", "month", "year", "km", "soldier"];

    public static IReadOnlyList<string> Scopes { get; } = ["planned", "sent", "present", "engaged", "cumulative"];

    public static IReadOnlyList<string> Modalities { get; } = ["stated", "expected", "possible", "proposed", "conditional"];

    public static IReadOnlyList<string> Lineages { get; } = ["known", "unknown"];

    public static IReadOnlyList<string> Certainties { get; } = ["certain", "likely", "possible"];

    public static IReadOnlyList<string> CitationModes { get; } = ["quotes", "paraphrases", "republishes"];

    public static IReadOnlyList<string> LocationRelations { get; } = ["in", "near", "towards", "from"];

    public static IReadOnlyList<string> DateBases { get; } = ["stated", "inferred"];

    /// <summary>How an amount is written in a file; the figure keeps it as <c>approximation</c>.</summary>
    public static IReadOnlyList<string> Approximations { get; } = ["exact", "about", "at-least", "over", "up-to", "range", "words"];

    /// <summary>Key in a file to relationship type.</summary>
    public static IReadOnlyDictionary<string, string> Stances { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["asserts"] = "ASSERTS",
        ["denies"] = "DENIES",
        ["questions"] = "QUESTIONS",
        ["doesNotConfirm"] = "DOES_NOT_CONFIRM",
    };

    /// <summary>Relationships that a claim may establish between entities; each carries the claim's id.</summary>
    public static IReadOnlyList<string> EstablishedTypes { get; } =
        ["PART_OF", "BELONGS_TO", "MEMBER_OF", "COMMANDS", "PARTY_TO", "REFERS_TO", "OWNED_BY"];
}
