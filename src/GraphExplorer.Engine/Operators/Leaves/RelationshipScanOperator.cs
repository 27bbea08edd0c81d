using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Operators.Expanding;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Leaves;

internal sealed class RelationshipScanOperator(RunContext run, RelationshipStep step, TypeFilter types) : Operator(run)
{
    private readonly OtherRelationships _others = new(step.Others);
    private IdSetUnion? _ids;
    private int _last;
    private bool _turn;

    public override void Open()
    {
        var wanted = types.Resolve();
        _ids = wanted is null ? null : new([.. wanted.Select(type => Run.Graph.State.Types[type])]);
        _last = -1;
        _turn = false;
    }

    public override bool Next()
    {
        if (_turn)
        {
            _turn = false;
            var record = Run.Graph.State.Relationships[_last];
            return Give(record.End, record.Start);
        }

        while ((_last = Following(_last + 1)) >= 0)
        {
            Run.Poll();
            var record = Run.Graph.State.Relationships[_last];
            if (!record.Exists || _others.Hold(Row, _last)) continue;
            _turn = step.Direction == PatternDirection.Either && record.Start != record.End;
            return step.Direction == PatternDirection.Incoming ? Give(record.End, record.Start) : Give(record.Start, record.End);
        }

        _last = int.MaxValue - 1;
        return false;
    }

    private int Following(int from)
    {
        if (_ids is not null) return _ids.Next(from);
        return from < Run.Graph.State.Relationships.Count ? from : -1;
    }

    private bool Give(int from, int to)
    {
        Row[step.From.Id] = Value.NodeHandle(from);
        Row[step.Relationship.Id] = Value.RelationshipHandle(_last);
        Row[step.To.Id] = Value.NodeHandle(to);
        return true;
    }
}
