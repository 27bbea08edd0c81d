using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>
/// <c>min(x)</c> and <c>max(x)</c> by the order of ORDER BY, so over all types: a list is less than a text, a text than a number.
/// </summary>
/// <param name="sign">-1 for the least, 1 for the greatest.</param>
internal sealed class Extreme(int sign) : Accumulator
{
    private Value _best;

    public override void Add(Value[] arguments)
    {
        if (_best.IsNull || Math.Sign(ValueOrder.Instance.Compare(arguments[0], _best)) == sign) _best = arguments[0];
    }

    public override Value Result() => _best;
}
