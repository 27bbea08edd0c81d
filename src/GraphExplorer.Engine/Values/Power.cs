using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>^</c>: always a float.</summary>
public static class Power
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        return left.IsNumber && right.IsNumber
            ? Value.Of(Math.Pow(left.AsFloat, right.AsFloat))
            : throw RuntimeFailure.Operands("^", left, right, span);
    }
}
