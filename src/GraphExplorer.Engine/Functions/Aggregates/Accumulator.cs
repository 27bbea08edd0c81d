using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>Gathers the values of one group for one aggregate. Nulls as first argument are left out before they get here.</summary>
public abstract class Accumulator
{
    /// <summary>Takes the aggregate's arguments for one more row; none for <c>count(*)</c>.</summary>
    public abstract void Add(Value[] arguments);

    /// <summary>The aggregate so far. May be asked again after more rows.</summary>
    public abstract Value Result();
}
