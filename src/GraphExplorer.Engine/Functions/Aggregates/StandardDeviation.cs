using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>
/// <c>stDev(x)</c> of a sample, <c>stDevP(x)</c> of a population, in one pass after Welford; null of nothing, 0 of one value.
/// </summary>
internal sealed class StandardDeviation(bool ofSample, TextSpan span) : Accumulator
{
    private long _count;
    private double _mean;
    private double _squares;

    public override void Add(Value[] arguments)
    {
        if (!arguments[0].IsNumber)
        {
            throw RuntimeFailure.WrongType($"a standard deviation takes numbers but met {TypeName.Describe(arguments[0])}", span);
        }

        var value = arguments[0].AsFloat;
        var before = value - _mean;
        _mean += before / ++_count;
        _squares += before * (value - _mean);
    }

    public override Value Result() => _count switch
    {
        0 => Value.Null,
        1 => Value.Of(0.0),
        _ => Value.Of(Math.Sqrt(_squares / (ofSample ? _count - 1 : _count))),
    };
}
