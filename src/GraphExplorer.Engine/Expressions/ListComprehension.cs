using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
internal sealed class ListComprehension(
    int slot, CompiledExpression list, CompiledExpression? where, CompiledExpression? projection, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var source = list.Evaluate(state, row);
        if (source.IsNull) return Value.Null;
        var kept = new List<Value>();
        foreach (var item in ListView.Of(source))
        {
            state.Poll();
            row[slot] = item;
            if (where is not null && Kleene.Truth(where.Evaluate(state, row), span) != true) continue;
            if (kept.Count == kept.Capacity) state.CheckRoom(Room.OfList(2L * kept.Count));
            kept.Add(projection is null ? item : projection.Evaluate(state, row));
        }

        return Value.Of((IReadOnlyList<Value>)kept);
    }
}
