using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>Lets through each value of the first argument once; nulls never.</summary>
internal sealed class DistinctValues(Accumulator inner) : Accumulator
{
    private readonly HashSet<Value> _seen = new(ValueEquivalence.Instance);

    public override void Add(Value[] arguments)
    {
        if (!arguments[0].IsNull && _seen.Add(arguments[0])) inner.Add(arguments);
    }

    public override Value Result() => inner.Result();
}
