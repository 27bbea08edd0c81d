using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>Changes the state behind a view, one step at a time, and counts the steps as Neo4j does.</summary>
internal sealed class GraphWriter(GraphView view)
{
    private readonly Dictionary<int, NodeRecord> _deletedNodes = [];
    private readonly ChangeCounts _counts = new();

    public QueryCounters Counters => _counts.ToCounters();

    private GraphState State => view.State;

    public long CreateNode()
    {
        State.NodeCount++;
        _counts.NodesCreated++;
        return State.Nodes.Add(new([], PropertyList.Empty, Adjacency.Empty, Adjacency.Empty));
    }

    public long CreateRelationship(string type, long start, long end)
    {
        view.Node(start);
        view.Node(end);
        var typeId = State.Names.Types.Intern(type);
        var id = State.Relationships.Add(new(typeId, (int)start, (int)end, PropertyList.Empty));
        var source = view.Node(start);
        State.Nodes.Set((int)start, source with { Outgoing = source.Outgoing.With(typeId, new(id, (int)end)) });
        var target = view.Node(end);
        State.Nodes.Set((int)end, target with { Incoming = target.Incoming.With(typeId, new(id, (int)start)) });
        GraphState.Ensure(State.Types, typeId).Add(id);
        State.RelationshipCount++;
        _counts.RelationshipsCreated++;
        return id;
    }

    public void AddLabel(long node, string label)
    {
        var record = view.Node(node);
        var id = State.Names.Labels.Intern(label);
        if (Array.IndexOf(record.Labels, id) >= 0) return;
        IndexUpkeep.LabelAdded(State, (int)node, id, record.Properties);
        State.Nodes.Set((int)node, record with { Labels = [.. record.Labels, id] });
        GraphState.Ensure(State.Labels, id).Add((int)node);
        _counts.LabelsAdded++;
    }

    public void RemoveLabel(long node, string label)
    {
        var record = view.Node(node);
        var id = State.Names.Labels.Find(label);
        if (Array.IndexOf(record.Labels, id) < 0) return;
        IndexUpkeep.LabelRemoved(State, (int)node, id, record.Properties);
        State.Nodes.Set((int)node, record with { Labels = [.. record.Labels.Where(other => other != id)] });
        State.Labels[id].Remove((int)node);
        _counts.LabelsRemoved++;
    }

    /// <summary>Sets a property; null removes it.</summary>
    public void SetNodeProperty(long node, string key, Value value)
    {
        var record = view.Node(node);
        var id = State.Names.Keys.Intern(key);
        if (value.IsNull && !record.Properties.Has(id)) return;
        var stored = PropertyValue.Check(key, value);
        IndexUpkeep.PropertyChanged(State, (int)node, record, id, stored);
        State.Nodes.Set((int)node, record with { Properties = record.Properties.With(id, stored) });
        _counts.PropertiesSet++;
    }

    /// <summary>Sets a property; null removes it.</summary>
    public void SetRelationshipProperty(long relationship, string key, Value value)
    {
        var record = view.Relationship(relationship);
        var id = State.Names.Keys.Intern(key);
        if (value.IsNull && !record.Properties.Has(id)) return;
        var stored = PropertyValue.Check(key, value);
        State.Relationships.Set((int)relationship, record with { Properties = record.Properties.With(id, stored) });
        _counts.PropertiesSet++;
    }

    public void DeleteRelationship(long relationship)
    {
        if (!view.RelationshipExists(relationship)) return;
        var record = view.Relationship(relationship);
        var id = (int)relationship;
        if (State.Nodes.Find(record.Start) is { } source)
            State.Nodes.Set(record.Start, source with { Outgoing = source.Outgoing.Without(record.Type, id) });
        if (State.Nodes.Find(record.End) is { } target)
            State.Nodes.Set(record.End, target with { Incoming = target.Incoming.Without(record.Type, id) });
        State.Relationships.Set(id, default);
        State.Types[record.Type].Remove(id);
        State.RelationshipCount--;
        _counts.RelationshipsDeleted++;
        view.Remember(id, record);
    }

    /// <summary>Deletes a node. Without <paramref name="detach"/> its relationships must be gone when the statement ends.</summary>
    public void DeleteNode(long node, bool detach)
    {
        if (State.Nodes.Find(node) is null) return;
        if (detach) DeleteRelationshipsOf(node);
        var record = view.Node(node);
        foreach (var label in record.Labels)
        {
            IndexUpkeep.LabelRemoved(State, (int)node, label, record.Properties);
            State.Labels[label].Remove((int)node);
        }

        State.Nodes.Set((int)node, null);
        State.NodeCount--;
        _counts.NodesDeleted++;
        if (!detach) _deletedNodes[(int)node] = record;
    }

    /// <summary>Called when the statement ends: no relationship may have lost an end.</summary>
    public void CheckNothingDangles()
    {
        foreach (var (node, record) in _deletedNodes)
        {
            if (HasLive(record.Outgoing) || HasLive(record.Incoming)) throw StillConnected(node);
        }

        _deletedNodes.Clear();
    }

    /// <summary>Changes the schema.</summary>
    public void Change(SchemaChange change) => new SchemaWriter(State, _counts).Apply(change);

    private bool HasLive(Adjacency adjacency)
    {
        foreach (var group in adjacency.Groups)
        {
            foreach (var entry in group.Entries)
            {
                if (view.RelationshipExists(entry.Relationship)) return true;
            }
        }

        return false;
    }

    private void DeleteRelationshipsOf(long node)
    {
        var record = view.Node(node);
        foreach (var group in record.Outgoing.Groups.Concat(record.Incoming.Groups))
        {
            for (var i = group.Count - 1; i >= 0; i--) DeleteRelationship(group[i].Relationship);
        }
    }

    private static GraphException StillConnected(int node) => new(
        RuntimeErrors.DeleteConnectedNode,
        $"Cannot delete node #{node.ToString(CultureInfo.InvariantCulture)}: it still has relationships. Delete them too, or use DETACH DELETE.");
}
