using GraphExplorer.Engine.Functions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>toUpper(x)</c>.</summary>
internal sealed class FunctionCall(ScalarFunction function, CompiledExpression[] arguments, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var values = new Value[arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            values[i] = arguments[i].Evaluate(state, row);
            if (function.NullIfAnyNull && values[i].IsNull) return Value.Null;
        }

        return function.Body(new Call(function.Name, state, values, span));
    }
}
