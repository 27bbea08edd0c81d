using System.Collections.Frozen;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>Every aggregate, by its name in lower case.</summary>
public static class AggregateRegistry
{
    private static readonly FrozenDictionary<string, Maker> _makers = new Dictionary<string, Maker>
    {
        ["count"] = _ => new Count(),
        ["collect"] = _ => new Collect(),
        ["sum"] = span => new Sum(span),
        ["avg"] = span => new Average(span),
        ["min"] = _ => new Extreme(sign: -1),
        ["max"] = _ => new Extreme(sign: 1),
        ["stdev"] = span => new StandardDeviation(ofSample: true, span),
        ["stdevp"] = span => new StandardDeviation(ofSample: false, span),
        ["percentilecont"] = span => new ContinuousPercentile(span),
        ["percentiledisc"] = span => new DiscretePercentile(span),
    }.ToFrozenDictionary();

    private delegate Accumulator Maker(TextSpan span);

    public static IEnumerable<string> Names => _makers.Keys;

    /// <summary>
    /// An empty accumulator for one group: it leaves out rows whose first argument is null and, with DISTINCT, values seen before.
    /// </summary>
    public static Accumulator Create(BoundAggregate aggregate)
    {
        var inner = _makers[aggregate.Function](aggregate.Span);
        if (aggregate.Arguments.Count == 0) return inner;
        return aggregate.Distinct ? new DistinctValues(inner) : new KnownValues(inner);
    }
}
