using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Leaves;

internal sealed class AllNodesScanOperator(RunContext run, int node) : Operator(run)
{
    private int _next;
    private int _end;

    public override void Open()
    {
        _next = 0;
        _end = Run.Graph.State.Nodes.Count;
    }

    public override bool Next()
    {
        while (_next < _end)
        {
            Run.Poll();
            var id = _next++;
            if (Run.Graph.State.Nodes[id] is null) continue;
            Row[node] = Value.NodeHandle(id);
            return true;
        }

        return false;
    }
}
