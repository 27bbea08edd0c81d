using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Makes items of nodes.</summary>
public static class ItemReading
{
    // Of several, the first is said.
    private static readonly (string Label, string Word)[] OwnWords =
    [
        ("State", "state"),
        ("Organization", "organisation"),
        ("Person", "person"),
        ("Anonymous", "unnamed source"),
        ("Channel", "channel"),
        ("Outlet", "outlet"),
    ];

    /// <summary>The item of a node in a row.</summary>
    public static Item ToItem(this Value node) => ToItem(node.AsNode);

    /// <summary>The item of a node. Its labels are sorted: each store has them in an order of its own.</summary>
    public static Item ToItem(this GraphNode node)
    {
        var properties = node.Properties;
        var id = properties["id"].TextOrNull() ?? "";
        var name = properties["title"].TextOrNull() ?? properties["name"].TextOrNull() ?? id;
        return new(Kinds.RefOf(node.Labels, id), name, Kinds.Of(node.Labels), [.. node.Labels.Order(StringComparer.Ordinal)], Detail(node, name))
        {
            Position = node.Labels.Contains("Place") ? MapPosition.Read(properties) : null,
        };
    }

    private static string? Detail(GraphNode node, string name)
    {
        var own = Kinds.Of(node.Labels) switch
        {
            "unit" => node.Properties["echelon"].TextOrNull(),
            "actor" => LabelWord(node.Labels) ?? node.Properties["sourceKind"].TextOrNull(),
            "agreement" or "place" or "claim" => node.Properties["kind"].TextOrNull(),
            "source" => node.Properties["sourceKind"].TextOrNull() ?? LabelWord(node.Labels),
            _ => null,
        };
        string?[] parts = [own, Countries.Name(node.Properties["country"].TextOrNull())];
        var detail = string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part) && part != name));
        return detail.Length > 0 ? detail : null;
    }

    private static string? LabelWord(IReadOnlyList<string> labels) =>
        OwnWords.FirstOrDefault(own => labels.Contains(own.Label)).Word;
}
