using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

internal sealed class ForeachOperator(RunContext run, Operator input, CompiledExpression list, int slot, Operator body) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        foreach (var item in Items(Run.Evaluate(list)))
        {
            Row[slot] = item;
            body.Open();
            while (body.Next()) Run.Poll();
        }

        return true;
    }

    private static IReadOnlyList<Value> Items(Value value) => value.Kind switch
    {
        ValueKind.Null => [],
        ValueKind.List => value.AsList,
        _ => [value],
    };
}
