using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Entities;

/// <summary>The kinds of node that people see. Where a node has several labels, the first of these is its kind.</summary>
public static class Kinds
{
    public const string Other = "other";

    private static readonly (string Label, string Kind)[] ByLabel =
    [
        ("Unit", "unit"), ("Actor", "actor"), ("Agreement", "agreement"), ("Place", "place"),
        ("Source", "source"), ("Document", "document"), ("Claim", "claim"), ("Report", "report"),
    ];

    /// <summary>All kinds with a label of their own, in order of precedence.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByLabel.Select(entry => entry.Kind)];

    /// <summary>The kind that labels name.</summary>
    public static string Of(IReadOnlyList<string> labels) => Find(labels)?.Kind ?? Other;

    /// <summary>The identity of a node of our model: its most specific own label and its id.</summary>
    public static NodeRef RefOf(IReadOnlyList<string> labels, string id) => new(Find(labels)?.Label ?? "Entity", "id", id);

    /// <summary>Whether a reference can name content of our model.</summary>
    public static bool IsContent(NodeRef node) =>
        node.Key == "id" && (node.Label == "Entity" || ByLabel.Any(entry => entry.Label == node.Label));

    private static (string Label, string Kind)? Find(IReadOnlyList<string> labels)
    {
        foreach (var entry in ByLabel)
        {
            if (labels.Contains(entry.Label)) return entry;
        }

        return null;
    }
}
