using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Schema;

/// <summary>A label, to be shown and to browse by.</summary>
internal sealed record LearnedLabel(LabelKind Kind, LabelShape Shape)
{
    /// <param name="name">The label.</param>
    /// <param name="count">How many nodes have it.</param>
    /// <param name="properties">Of the first of them.</param>
    /// <param name="keys">What constraints make unique.</param>
    public static LearnedLabel Of(SchemaName name, long count, IReadOnlyList<SampledProperty> properties, IReadOnlyList<IReadOnlyList<string>> keys)
    {
        var looked = Math.Min(count, LearnSchema.Sample);
        var working = WorkingNodes.Count(name.Text, properties);
        var namedBy = NamingRule.For(name.Text, looked, properties, keys);
        string[] searched = [.. namedBy.SelectMany(group => group), .. keys.SelectMany(key => key), .. properties.Where(property => property.HoldsWords).Select(property => property.Name)];
        return new(
            new(name.Text, count - working, [.. properties.Select(property => property.ToKind())], keys, namedBy, Working: working == looked),
            new(name, count - working, namedBy, [.. keys.Where(key => key.Count == 1).Select(key => KeyOf(name, key[0], properties)).OfType<UniqueKey>()], searched));
    }

    // A value in a reference is text: it has to be plain what it stands for.
    private static UniqueKey? KeyOf(SchemaName label, string property, IEnumerable<SampledProperty> properties) =>
        properties.FirstOrDefault(known => known.Name == property)?.Types switch
        {
            ["STRING"] => new(label, new(property), ValueKind.String),
            ["INTEGER"] => new(label, new(property), ValueKind.Integer),
            _ => null,
        };
}
