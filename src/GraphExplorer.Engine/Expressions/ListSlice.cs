using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>list[from..to]</c>: from inclusive, to exclusive, both counted from the end when negative.</summary>
internal sealed class ListSlice(CompiledExpression target, CompiledExpression? from, CompiledExpression? to, TextSpan span)
    : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var value = target.Evaluate(state, row);
        var low = from?.Evaluate(state, row) ?? Value.Of(0L);
        var high = to?.Evaluate(state, row) ?? Value.Of(long.MaxValue);
        if (value.IsNull || low.IsNull || high.IsNull) return Value.Null;
        var list = ListView.Of(value);
        var start = Position(low, list.Count);
        var end = Position(high, list.Count);
        if (end > start) state.CheckRoom(Room.OfList(end - start));
        return Value.Of((IReadOnlyList<Value>)[.. list.Skip(start).Take(end - start)]);
    }

    private int Position(Value bound, int count)
    {
        if (!bound.IsInteger) throw RuntimeFailure.WrongType($"a list is cut at positions, not at {TypeName.Describe(bound)}", span);
        var position = bound.AsInteger < 0 ? bound.AsInteger + count : bound.AsInteger;
        return (int)Math.Clamp(position, 0, count);
    }
}
