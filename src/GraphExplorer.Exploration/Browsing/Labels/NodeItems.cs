using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Makes items of nodes of a graph that has a model of its own: the graph's shape says how they are called and told apart.</summary>
internal sealed class NodeItems(GraphShape shape, NodeHandles handles)
{
    // Longer values would make addresses that nobody can pass on.
    private const int LongestKey = 200;
    private const int LongestName = 200;
    private const int HandleShown = 4;

    /// <summary>The kind of nodes that are shown by a label; a colon stands before it, as in Cypher. <see cref="Kinds.Other"/> without one.</summary>
    public static string KindOf(string? label) => label is null ? Kinds.Other : $":{label}";

    /// <summary>The label of a kind; the empty text for nodes without one, null for what is no kind.</summary>
    public static string? LabelOf(string kind) => kind == Kinds.Other ? "" : kind is [':', _, ..] ? kind[1..] : null;

    public Item ToItem(GraphNode node)
    {
        var main = shape.MainLabel(node.Labels);
        var reference = RefOf(node, main);
        var name = NameOf(node, main) ?? $"{main ?? "Node"} {string.Concat(handles.Of(node.ElementId).Where(char.IsAsciiLetterOrDigit).Take(HandleShown))}";
        return new(reference, name, KindOf(main), node.Labels, Detail(node, main, reference, name));
    }

    /// <summary>
    /// The first label in order of name that has a unique property which the node has, and the first such property; else a handle.
    /// </summary>
    private NodeRef RefOf(GraphNode node, string? main)
    {
        foreach (var key in shape.Keys)
        {
            if (!node.Labels.Contains(key.Label.Text)) continue;
            var value = node.Properties[key.Property.Text];
            if (value.Kind == key.Kind && Plain(value) is { Length: > 0 and <= LongestKey } text) return new(key.Label.Text, key.Property.Text, text);
        }

        return new(main ?? "", "", handles.Of(node.ElementId));
    }

    /// <summary>The properties that a drawing shows of a node: by which it is called, and by which it is told apart.</summary>
    public IReadOnlyList<(string Property, string Text)> ShownOf(GraphNode node)
    {
        var main = shape.MainLabel(node.Labels);
        var reference = RefOf(node, main);
        var named = NamedBy(node, main) ?? [];
        return [.. (reference.IsHandle ? named : named.Append(reference.Key)).Distinct(StringComparer.Ordinal).Select(property => (property, Short(Plain(node.Properties[property]) ?? "")))];
    }

    private string? NameOf(GraphNode node, string? main) =>
        NamedBy(node, main) is { } group ? Short(string.Join(' ', group.Select(property => Plain(node.Properties[property]))).Trim()) : null;

    private IReadOnlyList<string>? NamedBy(GraphNode node, string? main)
    {
        var rules = main is null ? [] : shape.Find(main)?.NamedBy ?? [];
        var others = node.Labels.Where(label => label != main).Order(StringComparer.Ordinal).SelectMany(label => shape.Find(label)?.NamedBy ?? []);
        return rules.Concat(others).FirstOrDefault(group => group.All(property => !string.IsNullOrWhiteSpace(Plain(node.Properties[property]))));
    }

    private static string? Detail(GraphNode node, string? main, NodeRef reference, string name)
    {
        var key = reference.IsHandle || reference.Value == name ? null : reference.Value;
        string?[] parts = [main, .. node.Labels.Where(label => label != main && !label.StartsWith('_')).Order(StringComparer.Ordinal), key];
        var detail = string.Join(" · ", parts.Where(part => part is not null));
        return detail.Length > 0 ? detail : null;
    }

    private static string? Plain(Value value) => value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Bytes ? null : value.TextOrNull();

    private static string Short(string name) => name.Length <= LongestName ? name : $"{name[..LongestName]}…";
}
