using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>n {.name, .*, key: value}</c>: an entry without expression stands for all properties.</summary>
internal sealed class MapProjection(CompiledExpression target, (string Key, CompiledExpression? Value)[] items, TextSpan span)
    : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var source = target.Evaluate(state, row);
        if (source.IsNull) return Value.Null;
        var map = new ValueMap();
        foreach (var (key, value) in items)
        {
            if (value is not null) map.With(key, value.Evaluate(state, row));
            else AddAll(map, state, source);
        }

        return Value.Of(map);
    }

    private void AddAll(ValueMap map, ExecutionState state, Value source)
    {
        var properties = PropertyAccess.All(state, source)
            ?? throw RuntimeFailure.WrongType($"a map projection needs an entity or a map, not {TypeName.Describe(source)}", span);
        foreach (var (key, value) in properties) map.With(key, value);
    }
}
