using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Leaves;

internal sealed class NodeByIdSeekOperator(RunContext run, NodeByIdSeekPlan plan, CompiledExpression id) : Operator(run)
{
    private long _found;

    public override void Open() => _found = Find(Run.Evaluate(id));

    public override bool Next()
    {
        if (_found < 0 || !Run.Graph.NodeExists(_found)) return false;
        Row[plan.Node.Id] = Value.NodeHandle(_found);
        _found = -1;
        return true;
    }

    private long Find(Value wanted)
    {
        if (!plan.IsElementId) return wanted.IsInteger ? wanted.AsInteger : -1;
        if (wanted.Kind != ValueKind.String) return -1;
        var text = wanted.AsString;
        var number = text.AsSpan(text.LastIndexOf(':') + 1);
        var isId = long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var node);
        return isId && Run.Graph.NodeElementId(node) == text ? node : -1;
    }
}
