using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Subqueries;

/// <summary>The number in the one row of what counts.</summary>
internal sealed class CountExpression(RunContext run, Operator counted, int column) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        counted.Open();
        counted.Next();
        return run.Row[column];
    }
}
