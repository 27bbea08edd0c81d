using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>{key: value}</c>.</summary>
internal sealed class MapConstruction(KeyValuePair<string, CompiledExpression>[] entries) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var map = new ValueMap();
        foreach (var (key, value) in entries) map.With(key, value.Evaluate(state, row));
        return Value.Of(map);
    }
}
