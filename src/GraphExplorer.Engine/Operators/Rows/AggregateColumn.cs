using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Functions.Aggregates;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>One aggregate of an aggregation: what goes in, and where the result goes.</summary>
internal sealed class AggregateColumn(BoundAggregate aggregate, CompiledExpression[] arguments)
{
    // These keep every value; the others a number or two.
    private readonly bool _keepsValues = aggregate.Distinct || aggregate.Function is "collect" or "percentilecont" or "percentiledisc";

    public int Slot => aggregate.Variable.Id;

    public Accumulator Start() => AggregateRegistry.Create(aggregate);

    public void Add(Accumulator accumulator, RunContext run, MemoryAccount memory)
    {
        // An accumulator may keep the array.
        var values = arguments.Length == 0 ? [] : new Value[arguments.Length];
        for (var i = 0; i < values.Length; i++) values[i] = run.Evaluate(arguments[i]);
        if (_keepsValues) memory.Charge(ValueSize.Of(values[0]));
        accumulator.Add(values);
    }
}
