using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>
/// <c>sum(x)</c> of numbers or of durations, not both; 0 of nothing. Integers that outgrow 64 bits go on as a float, as on Neo4j,
/// where <c>+</c> would be an error.
/// </summary>
internal sealed class Sum(TextSpan span) : Accumulator
{
    private Value _total = Value.Of(0L);
    private DurationValue? _duration;
    private bool _hasNumbers;

    public override void Add(Value[] arguments)
    {
        var value = arguments[0];
        if (value.Kind == ValueKind.Duration)
        {
            _duration = DurationArithmetic.Add(_duration ?? DurationValue.Zero, value.AsDuration, span);
        }
        else if (value.IsNumber)
        {
            _hasNumbers = true;
            _total = AddNumbers(_total, value);
        }
        else
        {
            throw RuntimeFailure.WrongType($"`sum` takes numbers or durations but met {TypeName.Describe(value)}", span);
        }

        if (_hasNumbers && _duration is not null) throw RuntimeFailure.WrongType("`sum` cannot add numbers and durations", span);
    }

    public override Value Result() => _duration is null ? _total : Value.Of(_duration);

    private static Value AddNumbers(Value total, Value value)
    {
        if (!total.IsInteger || !value.IsInteger) return Value.Of(total.AsFloat + value.AsFloat);
        var sum = (Int128)total.AsInteger + value.AsInteger;
        return sum == (long)sum ? Value.Of((long)sum) : Value.Of((double)sum);
    }
}
