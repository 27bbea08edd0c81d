using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>The relationships between two nodes that are both bound, looked for at the one that has fewer.</summary>
internal sealed class ExpandIntoOperator(RunContext run, Operator input, RelationshipStep step, TypeFilter types) : Operator(run)
{
    private readonly OtherRelationships _others = new(step.Others);
    private readonly AdjacencyCursor _cursor = new();
    private bool _walking;
    private int _wanted;

    public override void Open()
    {
        input.Open();
        _walking = false;
    }

    public override bool Next()
    {
        while (true)
        {
            while (_walking && _cursor.Next())
            {
                Run.Poll();
                if (_cursor.Node != _wanted || _others.Hold(Row, _cursor.Relationship)) continue;
                Row[step.Relationship.Id] = Value.RelationshipHandle(_cursor.Relationship);
                return true;
            }

            if (!input.Next()) return _walking = false;
            _walking = Run.TryNode(step.From, out var from) & Run.TryNode(step.To, out var to);
            if (_walking) Start(from, to);
        }
    }

    private void Start(int from, int to)
    {
        var (near, far) = (Run.Graph.Node(from), Run.Graph.Node(to));
        if (Degree(near) <= Degree(far))
        {
            _wanted = to;
            _cursor.Start(near, from, step.Direction, types.Resolve());
        }
        else
        {
            _wanted = from;
            _cursor.Start(far, to, PatternDirections.Reverse(step.Direction), types.Resolve());
        }
    }

    private static int Degree(NodeRecord node) => node.Outgoing.Degree() + node.Incoming.Degree();
}
