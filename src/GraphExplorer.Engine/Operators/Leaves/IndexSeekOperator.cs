using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Leaves;

/// <summary>The condition that led to the seek is tested again above: the index groups values, which is not quite equality.</summary>
internal sealed class IndexSeekOperator(RunContext run, IndexSeekPlan plan, CompiledExpression value) : Operator(run)
{
    private List<int> _found = [];
    private int _next;

    public override void Open()
    {
        _next = 0;
        _found = [];
        var index = Run.Graph.State.IndexOf(plan.Label, plan.Key) ?? throw new InvalidOperationException("an index went away");
        var wanted = Run.Evaluate(value);
        if (!plan.Many) Add(index, wanted);
        else if (wanted.Kind == ValueKind.List) AddAll(index, wanted.AsList);
    }

    public override bool Next()
    {
        if (_next >= _found.Count) return false;
        Row[plan.Node.Id] = Value.NodeHandle(_found[_next++]);
        return true;
    }

    private void AddAll(PropertyIndex index, IReadOnlyList<Value> values)
    {
        foreach (var wanted in values.Distinct(ValueEquivalence.Instance))
        {
            Run.Poll();
            Add(index, wanted);
        }
    }

    private void Add(PropertyIndex index, Value wanted)
    {
        if (!wanted.IsNull) _found.AddRange(index.Find(wanted));
    }
}
