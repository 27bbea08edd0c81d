using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>What stands in a node or an edge.</summary>
internal sealed class GraphMlData
{
    public ValueMap Properties { get; } = new();

    /// <summary>Null where none are said.</summary>
    public IReadOnlyList<string>? Labels { get; private set; }

    /// <summary>Null where none is said.</summary>
    public string? Type { get; private set; }

    /// <summary>False where the text is no value of the key.</summary>
    public bool TryAdd(GraphMlKey key, string text)
    {
        if (key.Read?.Invoke(text) is not { } value) return false;
        if (key.Type == GraphMlNames.Labels) Labels = [.. value.AsList.Select(label => label.AsString)];
        else if (key.Type == GraphMlNames.RelationshipType) Type = text;
        else Properties.With(key.Name, value);
        return true;
    }
}
