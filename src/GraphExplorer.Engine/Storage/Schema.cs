using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>The constraints and indexes of a store. Declaring waits for a running writer.</summary>
public sealed class Schema
{
    private readonly GraphStore _store;

    internal Schema(GraphStore store) => _store = store;

    /// <summary>What is declared, in no order.</summary>
    public IReadOnlyList<SchemaIndex> Indexes => [.. _store.Committed.Declared];

    /// <summary>
    /// No two nodes of the label may hold the same value of the property. Throws <c>constraint_violated</c> when two do
    /// already. Declaring it again changes nothing.
    /// </summary>
    public Task DeclareUniqueAsync(string label, string key, CancellationToken cancellation = default) =>
        DeclareAsync(new(label, key, Unique: true), cancellation);

    /// <summary>Finds nodes of the label by the property. Declaring it again changes nothing.</summary>
    public Task DeclareIndexAsync(string label, string key, CancellationToken cancellation = default) =>
        DeclareAsync(new(label, key, Unique: false), cancellation);

    private async Task DeclareAsync(SchemaIndex wanted, CancellationToken cancellation)
    {
        using var transaction = await _store.WriteAsync(cancellation).ConfigureAwait(false);
        var state = transaction.View.State;
        var key = new IndexKey(state.Names.Labels.Intern(wanted.Label), state.Names.Keys.Intern(wanted.Key));
        if (state.Indexes.TryGetValue(key, out var present) && present.Unique == wanted.Unique) return;
        state.Indexes[key] = Fill(state, key, wanted);
        transaction.Commit();
    }

    private static PropertyIndex Fill(GraphState state, IndexKey key, SchemaIndex wanted)
    {
        var index = new PropertyIndex(wanted.Unique);
        var nodes = GraphState.Ensure(state.Labels, key.Label);
        for (var node = nodes.Next(0); node >= 0; node = nodes.Next(node + 1))
        {
            var value = state.Nodes[node]!.Properties.Find(key.Key);
            if (value.IsNull) continue;
            if (wanted.Unique && !index.Find(value).IsEmpty) throw Duplicate(wanted, value);
            index.Add(value, node);
        }

        return index;
    }

    private static GraphException Duplicate(SchemaIndex wanted, Value value) => new(
        RuntimeErrors.ConstraintViolated,
        $"`{wanted.Key}` of `{wanted.Label}` cannot be made unique: more than one node holds {value}.");
}

/// <summary>An index on a property of a label.</summary>
public sealed record SchemaIndex(string Label, string Key, bool Unique);
