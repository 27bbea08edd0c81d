namespace GraphExplorer.Exploration.Setup;

/// <summary>What a rule of the schema does.</summary>
public enum ModelRuleKind
{
    /// <summary>No two nodes of the label hold the same value.</summary>
    Unique,

    /// <summary>Nodes are found by a value, or between two.</summary>
    Range,

    /// <summary>Nodes are found by words.</summary>
    FullText,
}

/// <summary>A constraint or an index of the model, e.g. unique ids of reports.</summary>
/// <param name="Statement">The one of the catalogue that makes it, and leaves it as it is where it is there.</param>
public sealed record ModelRule(string Statement, ModelRuleKind Kind, IReadOnlyList<string> Labels, IReadOnlyList<string> Keys)
{
    /// <summary>Every rule of the model, in the order in which they are made.</summary>
    public static IReadOnlyList<ModelRule> All { get; } =
    [
        Unique("setup/unique-entity", "Entity"),
        Unique("setup/unique-claim", "Claim"),
        Unique("setup/unique-report", "Report"),
        Unique("setup/unique-document", "Document"),
        Unique("setup/unique-rating", "Rating"),
        Unique("setup/unique-assessment", "Assessment"),
        Unique("setup/unique-activity", "Activity"),
        Unique("setup/unique-snapshot", "Snapshot"),
        Unique("setup/unique-snapshot-version", "SnapshotVersion"),
        Unique("setup/unique-saved-query", "SavedQuery"),
        Unique("setup/unique-saved-view", "SavedView"),
        Range("setup/report-said-from", "Report", "saidFrom"),
        Range("setup/report-said-to", "Report", "saidTo"),
        Range("setup/report-as-of-from", "Report", "asOfFrom"),
        Range("setup/report-as-of-to", "Report", "asOfTo"),
        Range("setup/document-published-from", "Document", "publishedFrom"),
        Range("setup/document-published-to", "Document", "publishedTo"),
        new("setup/names", ModelRuleKind.FullText, ["Entity", "Document"], ["name", "title", "aliases"]),
    ];

    /// <summary>E.g. <c>unique id of Report</c>, for a line of a list.</summary>
    public string Sentence => Kind switch
    {
        ModelRuleKind.Unique => $"unique {Keys[0]} of {Labels[0]}",
        ModelRuleKind.Range => $"index on {Keys[0]} of {Labels[0]}",
        _ => $"full-text index on {string.Join(", ", Keys)} of {string.Join(", ", Labels)}",
    };

    private static ModelRule Unique(string statement, string label) => new(statement, ModelRuleKind.Unique, [label], ["id"]);

    private static ModelRule Range(string statement, string label, string key) => new(statement, ModelRuleKind.Range, [label], [key]);
}
