using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary><c>collect(x)</c>: the values in the order of the rows.</summary>
internal sealed class Collect : Accumulator
{
    private readonly List<Value> _values = [];

    public override void Add(Value[] arguments) => _values.Add(arguments[0]);

    public override Value Result() => Value.List([.. _values]);
}
