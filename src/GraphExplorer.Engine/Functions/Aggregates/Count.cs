using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary><c>count(*)</c>, <c>count(x)</c>.</summary>
internal sealed class Count : Accumulator
{
    private long _rows;

    public override void Add(Value[] arguments) => _rows++;

    public override Value Result() => Value.Of(_rows);
}
