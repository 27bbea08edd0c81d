using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Leaves;

internal sealed class LabelScanOperator(RunContext run, int node, IReadOnlyList<string> labels) : Operator(run)
{
    private IdSetUnion _nodes = new([]);
    private int _last;

    public override void Open()
    {
        _nodes = new([.. labels.Select(Run.Graph.State.NodesOf).OfType<IdSet>()]);
        _last = -1;
    }

    public override bool Next()
    {
        Run.Poll();
        _last = _nodes.Next(_last + 1);
        if (_last < 0)
        {
            _nodes = new([]);
            return false;
        }

        Row[node] = Value.NodeHandle(_last);
        return true;
    }
}
