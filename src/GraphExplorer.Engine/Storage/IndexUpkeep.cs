using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>Keeps indexes in step with labels and properties, and refuses a second holder of a unique value before anything changes.</summary>
internal static class IndexUpkeep
{
    public static void LabelAdded(GraphState state, int node, int label, PropertyList properties)
    {
        foreach (var key in properties.Keys) Check(state, node, new(label, key), properties.Find(key));
        foreach (var key in properties.Keys) Find(state, label, key)?.Add(properties.Find(key), node);
    }

    public static void LabelRemoved(GraphState state, int node, int label, PropertyList properties)
    {
        foreach (var key in properties.Keys) Find(state, label, key)?.Remove(properties.Find(key), node);
    }

    public static void PropertyChanged(GraphState state, int node, NodeRecord record, int key, Value value)
    {
        foreach (var label in record.Labels) Check(state, node, new(label, key), value);
        foreach (var label in record.Labels)
        {
            if (Find(state, label, key) is not { } index) continue;
            if (record.Properties.Has(key)) index.Remove(record.Properties.Find(key), node);
            if (!value.IsNull) index.Add(value, node);
        }
    }

    /// <summary>Throws when another node of the label holds the value and the index is unique.</summary>
    public static void Check(GraphState state, int node, IndexKey key, Value value)
    {
        if (value.IsNull || Find(state, key.Label, key.Key) is not { Unique: true } index) return;
        var holders = index.Find(value);
        if (holders.IsEmpty || (holders.Count == 1 && holders[0] == node)) return;
        var label = state.Names.Labels[key.Label];
        throw new GraphException(
            RuntimeErrors.ConstraintViolated,
            $"There is already a node with label `{label}` and property `{state.Names.Keys[key.Key]}` = {value}.");
    }

    private static PropertyIndex? Find(GraphState state, int label, int key) => state.Indexes.GetValueOrDefault(new(label, key));
}
