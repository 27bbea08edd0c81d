using System.Data;
using GraphExplorer.Engine.Durability.Rows;
using GraphExplorer.Engine.Durability.Sqlite;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Reading;

/// <summary>Reads the whole of a file, table by table, into a state.</summary>
internal sealed class StateReading(SqliteConnection connection, IProgress<double>? progress)
{
    private const int RowsBetweenTells = 20_000;

    private readonly EntityBytes _entities = new();
    private readonly GraphState _state = new(new());
    private long _rows;
    private long _allRows;

    /// <exception cref="DataFolderException">The file is damaged; the message says where.</exception>
    public ReadState Read()
    {
        // One transaction, so that somebody who commits meanwhile does not show in the middle.
        using var whole = connection.BeginTransaction(IsolationLevel.Serializable, deferred: true);
        var store = ReadStore();
        _allRows = Math.Max(1, (long)store.Nodes + store.Relationships);
        ReadNames("label", _state.Names.Labels);
        ReadNames("type", _state.Names.Types);
        ReadNames("key", _state.Names.Keys);
        var ends = ReadRelationships(store);
        ReadNodes(store, ends);
        ReadRules();
        Require(_state.NodeCount == store.Nodes && _state.RelationshipCount == store.Relationships, "it has not as many nodes and relationships as it says");
        _state.Freeze();
        return new(store, _state);
    }

    private StoreRow ReadStore()
    {
        StoreRow? store = null;
        Each("store", (_, content) => store = StoreRow.Read(content));
        return store ?? throw Damaged("the row of the store is missing");
    }

    private void ReadNames(string table, NameTable names) => Each(table, (id, content) =>
    {
        var row = new RowReader(content);
        if (names.Intern(NameBytes.Read(ref row)) != id) throw new DamagedRowException("a name out of its order");
    });

    private RelationshipEnd[] ReadRelationships(StoreRow store)
    {
        var starts = new RelationshipEnd[store.Relationships];
        var count = 0;
        Each("relationship", (id, content) =>
        {
            var record = _entities.ReadRelationship(content, _state.Names);
            if (id < 0 || id >= store.NextRelationship || count == starts.Length) throw new DamagedRowException("one too many");
            if (!IsNode(record.Start, store) || !IsNode(record.End, store)) throw new DamagedRowException("an end that cannot be");
            starts[count++] = new((int)id, record.Type, record.Start, record.End);
            _state.Relationships.Set((int)id, record);
            GraphState.Ensure(_state.Types, record.Type).Add((int)id);
        });
        if (store.NextRelationship > _state.Relationships.Count) _state.Relationships.Set(store.NextRelationship - 1, default);
        Require(count == starts.Length, "relationships are missing");
        _state.RelationshipCount = count;
        return starts;
    }

    private void ReadNodes(StoreRow store, RelationshipEnd[] starts)
    {
        var outgoing = new AdjacencyLists(starts, starts.Length, store.NextNode);
        var incoming = new AdjacencyLists(Array.ConvertAll(starts, start => start with { Node = start.Other, Other = start.Node }), starts.Length, store.NextNode);
        var attached = 0L;
        Each("node", (id, content) =>
        {
            if (!IsNode(id, store)) throw new DamagedRowException("one too many");
            var (node, record) = ((int)id, _entities.ReadNode(content, _state.Names));
            record = record with { Outgoing = outgoing.Of(node), Incoming = incoming.Of(node) };
            attached += record.Outgoing.Degree() + record.Incoming.Degree();
            _state.Nodes.Set(node, record);
            foreach (var label in record.Labels) GraphState.Ensure(_state.Labels, label).Add(node);
            _state.NodeCount++;
        });
        if (store.NextNode > _state.Nodes.Count) _state.Nodes.Set(store.NextNode - 1, null);
        Require(attached == 2L * starts.Length, "a relationship has an end that is no node");
    }

    private void ReadRules() => Each("rule", (_, content) =>
    {
        try
        {
            new SchemaWriter(_state, new()).Apply(RuleBytes.Read(content));
        }
        catch (GraphException fault)
        {
            throw new DamagedRowException(fault.Message);
        }
    });

    private void Each(string table, RowAction read)
    {
        using var rows = new RowScan(connection, table);
        try
        {
            while (rows.Next())
            {
                read(rows.Id, rows.Content);
                if (++_rows % RowsBetweenTells == 0) progress?.Report(Math.Min(1, _rows / (double)_allRows));
            }
        }
        catch (DamagedRowException fault)
        {
            throw Damaged($"{table} {rows.Id.ToString(CultureInfo.InvariantCulture)}: {fault.Message}", fault);
        }
    }

    private void Require(bool holds, string otherwise)
    {
        if (!holds) throw Damaged(otherwise);
    }

    private DataFolderException Damaged(string where, Exception? cause = null) =>
        new($"{connection.DataSource} is damaged ({where}); restore a backup.", cause);

    private static bool IsNode(long id, StoreRow store) => id >= 0 && id < store.NextNode;

    private delegate void RowAction(long id, ReadOnlySpan<byte> content);
}

/// <summary>What a file held.</summary>
internal sealed record ReadState(StoreRow Store, GraphState State);
