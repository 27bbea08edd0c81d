using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>left AND right</c>. The right is not looked at when the left is false.</summary>
internal sealed class Conjunction(CompiledExpression left, CompiledExpression right, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var first = Kleene.Truth(left.Evaluate(state, row), span);
        return first == false ? Value.False : Kleene.Of(first & Kleene.Truth(right.Evaluate(state, row), span));
    }
}
