using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>
/// <c>left + right</c> and <c>left || right</c>, which can make a list or text of any size: one that doubles forty times has no
/// room anywhere.
/// </summary>
internal sealed class Joining(
    Func<Value, Value, TextSpan, Value> apply, CompiledExpression left, CompiledExpression right, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var first = left.Evaluate(state, row);
        var second = right.Evaluate(state, row);
        if (!first.IsNumber) state.CheckRoom(Room.OfCopy(first) + Room.OfCopy(second));
        return apply(first, second, span);
    }
}
