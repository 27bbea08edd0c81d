using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Storage;

/// <summary>Walks the relationships of a node; reused for many nodes. A loop is seen once, also when walked either way.</summary>
internal sealed class AdjacencyCursor
{
    private AdjacencyGroup[] _groups = [];
    private AdjacencyGroup[] _later = [];
    private int[]? _types;
    private int _group;
    private int _entry;
    private int _skipLoopsAt;
    private int _self;

    /// <summary>The current relationship.</summary>
    public int Relationship { get; private set; }

    /// <summary>The node at its other end.</summary>
    public int Node { get; private set; }

    /// <param name="id">The id of the node.</param>
    /// <param name="types">Type ids, or null for all.</param>
    public void Start(NodeRecord node, int id, PatternDirection direction, int[]? types)
    {
        _types = types;
        _groups = direction == PatternDirection.Incoming ? node.Incoming.Groups : node.Outgoing.Groups;
        _later = direction == PatternDirection.Either ? node.Incoming.Groups : [];
        _skipLoopsAt = -1;
        _self = id;
        _group = -1;
        _entry = 0;
        NextGroup();
    }

    public bool Next()
    {
        while (_group < _groups.Length)
        {
            var group = _groups[_group];
            if (_entry >= group.Count)
            {
                NextGroup();
                continue;
            }

            var entry = group[_entry++];
            if (entry.Node == _skipLoopsAt) continue;
            Relationship = entry.Relationship;
            Node = entry.Node;
            return true;
        }

        return false;
    }

    private void NextGroup()
    {
        _entry = 0;
        do
        {
            _group++;
            if (_group < _groups.Length || _later.Length == 0) continue;
            _groups = _later;
            _later = [];
            _group = 0;
            _skipLoopsAt = _self;
        }
        while (_group < _groups.Length && _types is not null && Array.IndexOf(_types, _groups[_group].Type) < 0);
    }
}
