using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>Reads one state. For a writer, the one it is changing.</summary>
internal sealed class GraphView(GraphState state, string database) : IGraphReader
{
    /// <summary>Relationships that this statement deleted: their type and ends can still be told.</summary>
    private Dictionary<int, RelationshipRecord>? _deleted;

    public GraphState State { get; private set; } = state;

    public bool NodeExists(long node) => State.Nodes.Find(node) is not null;

    public bool RelationshipExists(long relationship) => State.Relationships.Find(relationship).Exists;

    /// <summary>A live node's record.</summary>
    public NodeRecord Node(long node) => State.Nodes.Find(node) ?? throw Deleted("node", node);

    /// <summary>A live relationship's record.</summary>
    public RelationshipRecord Relationship(long relationship)
    {
        var record = State.Relationships.Find(relationship);
        return record.Exists ? record : throw Deleted("relationship", relationship);
    }

    public IReadOnlyList<string> Labels(long node) => Array.ConvertAll(Node(node).Labels, id => State.Names.Labels[id]);

    public bool HasLabel(long node, string label)
    {
        var id = State.Names.Labels.Find(label);
        return Array.IndexOf(Node(node).Labels, id) >= 0;
    }

    public Value NodeProperty(long node, string key) => Node(node).Properties.Find(State.Names.Keys.Find(key));

    public ValueMap NodeProperties(long node) => Node(node).Properties.ToMap(State.Names.Keys);

    public string RelationshipType(long relationship) => State.Names.Types[LiveOrDeleted(relationship).Type];

    public long StartNode(long relationship) => LiveOrDeleted(relationship).Start;

    public long EndNode(long relationship) => LiveOrDeleted(relationship).End;

    public Value RelationshipProperty(long relationship, string key) =>
        Relationship(relationship).Properties.Find(State.Names.Keys.Find(key));

    public ValueMap RelationshipProperties(long relationship) => Relationship(relationship).Properties.ToMap(State.Names.Keys);

    public string NodeElementId(long node) => string.Create(CultureInfo.InvariantCulture, $"4:{database}:{node}");

    public string RelationshipElementId(long relationship) => string.Create(CultureInfo.InvariantCulture, $"5:{database}:{relationship}");

    /// <summary>Called by the writer, so that the type of what it deleted can be told until the statement ends.</summary>
    public void Remember(int relationship, RelationshipRecord record) => (_deleted ??= [])[relationship] = record;

    /// <summary>Goes on with a state: after a batch was committed, or for the next statement.</summary>
    public void MoveTo(GraphState next)
    {
        State = next;
        _deleted = null;
    }

    private RelationshipRecord LiveOrDeleted(long relationship)
    {
        var record = State.Relationships.Find(relationship);
        if (record.Exists) return record;
        return _deleted is not null && _deleted.TryGetValue((int)relationship, out record) ? record : throw Deleted("relationship", relationship);
    }

    private static GraphException Deleted(string kind, long id) =>
        new(RuntimeErrors.DeletedEntityAccess, $"The {kind} #{id.ToString(CultureInfo.InvariantCulture)} has been deleted in this statement.");
}
