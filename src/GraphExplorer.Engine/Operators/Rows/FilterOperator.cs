using GraphExplorer.Engine.Expressions;

namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class FilterOperator(RunContext run, Operator input, CompiledExpression[] predicates) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            Run.Poll();
            if (Passes()) return true;
        }

        return false;
    }

    private bool Passes()
    {
        foreach (var predicate in predicates)
        {
            if (!Run.Evaluate(predicate).IsTrue) return false;
        }

        return true;
    }
}
