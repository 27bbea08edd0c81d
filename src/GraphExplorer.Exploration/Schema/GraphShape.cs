using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Schema;

/// <summary>A property that alone tells nodes of a label apart.</summary>
/// <param name="Kind">Text or integer: what its values are.</param>
internal sealed record UniqueKey(SchemaName Label, SchemaName Property, ValueKind Kind);

/// <summary>What browsing needs to know of a label.</summary>
/// <param name="Searched">Properties in which a search looks: names, keys and other short texts.</param>
internal sealed record LabelShape(
    SchemaName Name, long Count, IReadOnlyList<IReadOnlyList<string>> NamedBy, IReadOnlyList<UniqueKey> Keys, IReadOnlyList<string> Searched);

/// <summary>What a graph holds, and how its nodes are called and told apart.</summary>
public sealed class GraphShape
{
    private readonly Dictionary<string, LabelShape> _labels;
    private readonly List<string> _order;

    internal GraphShape(IReadOnlyList<LabelShape> labels)
    {
        _labels = labels.ToDictionary(label => label.Name.Text, StringComparer.Ordinal);
        _order =
        [
            .. labels.OrderBy(label => label.Name.Text.StartsWith('_')).ThenBy(label => label.Count).ThenBy(label => label.Name.Text, StringComparer.Ordinal)
                .Select(label => label.Name.Text),
        ];
        Keys = [.. labels.SelectMany(label => label.Keys)];
        Named = Texts(labels.SelectMany(label => label.NamedBy).SelectMany(group => group));
        Searched = Texts(labels.SelectMany(label => label.Searched));
        Shown = Texts([.. labels.SelectMany(label => label.NamedBy).SelectMany(group => group), .. Keys.Select(key => key.Property.Text)]);
        Nodes = labels.Sum(label => label.Count);
    }

    /// <summary>At least as many nodes as the graph has with labels: one with several counts for each.</summary>
    internal long Nodes { get; }

    /// <summary>In order of label and property.</summary>
    internal IReadOnlyList<UniqueKey> Keys { get; }

    /// <summary>All properties by which nodes are called.</summary>
    internal Value Named { get; }

    /// <summary>All properties in which a search looks.</summary>
    internal Value Searched { get; }

    /// <summary>All properties without which a node could be neither called nor referred to.</summary>
    internal Value Shown { get; }

    /// <summary>Labels, those that most nodes have first.</summary>
    internal IReadOnlyList<string> ByFrequency => [.. _labels.Values.OrderByDescending(label => label.Count).ThenBy(label => label.Name.Text, StringComparer.Ordinal).Select(label => label.Name.Text)];

    internal LabelShape? Find(string label) => _labels.GetValueOrDefault(label);

    /// <summary>
    /// The label by which a node is shown: the rarest, which says most; those that begin with an underscore, as tools mark nodes for
    /// themselves, only where there is no other. Null for a node without labels.
    /// </summary>
    public string? MainLabel(IReadOnlyCollection<string> labels) =>
        labels.Where(label => !_labels.ContainsKey(label)).Min(StringComparer.Ordinal) ?? _order.Find(labels.Contains);

    /// <summary>The labels that a node would be shown by rather than by this one.</summary>
    internal Value Before(string label) => Texts(_order.TakeWhile(other => other != label));

    private static Value Texts(IEnumerable<string> texts) => StatementRunning.Texts(texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
