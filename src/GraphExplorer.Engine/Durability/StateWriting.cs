using GraphExplorer.Engine.Durability.Rows;
using GraphExplorer.Engine.Durability.Sqlite;
using GraphExplorer.Engine.Storage;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability;

/// <summary>Writes what differs between two states; transactions are the caller's.</summary>
internal sealed class StateWriting(SqliteConnection connection, Guid database) : IDisposable
{
    private readonly RowTable _store = new(connection, "store");
    private readonly RowTable _labels = new(connection, "label");
    private readonly RowTable _types = new(connection, "type");
    private readonly RowTable _keys = new(connection, "key");
    private readonly RowTable _rules = new(connection, "rule");
    private readonly RowTable _nodes = new(connection, "node");
    private readonly RowTable _relationships = new(connection, "relationship");
    private readonly EntityBytes _entities = new();
    private readonly RowWriter _row = new();

    /// <summary>How many names of each kind the file has.</summary>
    public NameCounts Names { get; set; } = new(0, 0, 0);

    /// <summary>Whether the last writing took rows out of the file.</summary>
    public bool Removed { get; private set; }

    /// <returns>How many names the file has once this is committed.</returns>
    public NameCounts Write(GraphState before, GraphState after, long commit)
    {
        Removed = false;
        // Before the rows that speak of them; more may be added meanwhile, by a statement that will not be kept.
        var names = NameCounts.Of(after.Names);
        WriteNames(_labels, after.Names.Labels, Names.Labels, names.Labels);
        WriteNames(_types, after.Names.Types, Names.Types, names.Types);
        WriteNames(_keys, after.Names.Keys, Names.Keys, names.Keys);
        foreach (var id in after.Nodes.NotSharedWith(before.Nodes)) WriteNode(id, before.Nodes.Find(id), after.Nodes[id]);
        foreach (var id in after.Relationships.NotSharedWith(before.Relationships)) WriteRelationship(id, before.Relationships.Find(id), after.Relationships[id]);
        if (before.Rules != after.Rules) WriteRules(after);
        WriteStore(new(database, commit, after.NodeCount, after.RelationshipCount, after.Nodes.Count, after.Relationships.Count));
        return names;
    }

    public void WriteStore(StoreRow store)
    {
        _row.Clear();
        store.Write(_row);
        _store.Put(StoreRow.Id, _row);
    }

    public void Dispose()
    {
        foreach (var table in new[] { _store, _labels, _types, _keys, _rules, _nodes, _relationships }) table.Dispose();
    }

    private void WriteNames(RowTable table, NameTable names, int from, int to)
    {
        for (var id = from; id < to; id++)
        {
            _row.Clear();
            NameBytes.Write(_row, names[id]);
            table.Put(id, _row);
        }
    }

    private void WriteNode(int id, NodeRecord? before, NodeRecord? after)
    {
        // A node whose relationships alone have changed is another record with the same content.
        if (ReferenceEquals(before?.Labels, after?.Labels) && ReferenceEquals(before?.Properties, after?.Properties)) return;
        if (after is null)
        {
            _nodes.Remove(id);
            Removed = true;
            return;
        }

        _row.Clear();
        _entities.Write(_row, after);
        _nodes.Put(id, _row);
    }

    private void WriteRelationship(int id, RelationshipRecord before, RelationshipRecord after)
    {
        if (before == after) return;
        if (!after.Exists)
        {
            _relationships.Remove(id);
            Removed = true;
            return;
        }

        _row.Clear();
        _entities.Write(_row, after);
        _relationships.Put(id, _row);
    }

    private void WriteRules(GraphState state)
    {
        _rules.Clear();
        for (var position = 0; position < state.Rules.Length; position++)
        {
            _row.Clear();
            RuleBytes.Write(_row, state.Rules[position]);
            _rules.Put(position, _row);
        }
    }
}
