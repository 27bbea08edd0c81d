using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>The number after SKIP or LIMIT.</summary>
internal sealed class RowCount(RunContext run, CompiledExpression expression, TextSpan span, string clause)
{
    public long Evaluate()
    {
        var value = run.Evaluate(expression);
        if (!value.IsInteger)
            throw new GraphException(RuntimeErrors.InvalidRowCount, $"{clause} needs an integer, and was given {value}.", span);
        if (value.AsInteger < 0)
            throw new GraphException(RuntimeErrors.NegativeRowCount, $"{clause} needs an integer of 0 or more, and was given {value}.", span);
        return value.AsInteger;
    }
}
