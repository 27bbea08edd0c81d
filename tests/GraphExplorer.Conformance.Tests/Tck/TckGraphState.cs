using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>What a graph holds, to be compared before and after a statement.</summary>
public sealed class TckGraphState
{
    private readonly Dictionary<string, HashSet<string>> _parts = new(StringComparer.Ordinal)
    {
        ["nodes"] = [],
        ["relationships"] = [],
        ["labels"] = [],
        ["properties"] = [],
    };

    public static async Task<TckGraphState> ReadAsync(ICypherRunner runner)
    {
        var state = new TckGraphState();
        await foreach (var row in runner.RowsAsync(new("MATCH (n) RETURN n")))
        {
            var node = row[0].AsNode;
            state._parts["labels"].UnionWith(node.Labels);
            state.Add("nodes", node.ElementId, node.Properties);
        }

        await foreach (var row in runner.RowsAsync(new("MATCH ()-[r]->() RETURN r")))
            state.Add("relationships", row[0].AsRelationship.ElementId, row[0].AsRelationship.Properties);
        return state;
    }

    /// <summary>E.g. <c>+nodes 1</c>, sorted, without what did not change.</summary>
    public IReadOnlyList<string> ChangesTo(TckGraphState after)
    {
        var changes = _parts.SelectMany(part => new[]
        {
            (Name: "+" + part.Key, Count: after._parts[part.Key].Except(part.Value).Count()),
            (Name: "-" + part.Key, Count: part.Value.Except(after._parts[part.Key]).Count()),
        });
        return [.. changes.Where(change => change.Count > 0).Select(change => $"{change.Name} {change.Count}").Order(StringComparer.Ordinal)];
    }

    private void Add(string part, string id, Graph.Values.ValueMap properties)
    {
        _parts[part].Add(id);
        _parts["properties"].UnionWith(properties.Select(property => $"{id} {property.Key} {property.Value.Kind} {property.Value}"));
    }
}
