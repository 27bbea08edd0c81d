using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>Lets through the rows whose first argument is not null.</summary>
internal sealed class KnownValues(Accumulator inner) : Accumulator
{
    public override void Add(Value[] arguments)
    {
        if (!arguments[0].IsNull) inner.Add(arguments);
    }

    public override Value Result() => inner.Result();
}
