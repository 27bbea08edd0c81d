using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>Along one relationship to a node that is found by it.</summary>
internal sealed class ExpandOperator(RunContext run, Operator input, RelationshipStep step, TypeFilter types) : Operator(run)
{
    private readonly OtherRelationships _others = new(step.Others);
    private readonly AdjacencyCursor _cursor = new();
    private bool _walking;

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
                if (_others.Hold(Row, _cursor.Relationship)) continue;
                Row[step.Relationship.Id] = Value.RelationshipHandle(_cursor.Relationship);
                Row[step.To.Id] = Value.NodeHandle(_cursor.Node);
                return true;
            }

            if (!input.Next()) return _walking = false;
            _walking = Run.TryNode(step.From, out var from);
            if (_walking) _cursor.Start(Run.Graph.Node(from), from, step.Direction, types.Resolve());
        }
    }
}
