using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>||</c>: of two texts or two lists; unlike <c>+</c> it turns nothing into either.</summary>
public static class Concatenation
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.String, ValueKind.String) => Value.Of(left.AsString + right.AsString),
            (ValueKind.List, ValueKind.List) => Value.Of((IReadOnlyList<Value>)[.. left.AsList, .. right.AsList]),
            _ => throw RuntimeFailure.Operands("||", left, right, span),
        };
    }
}
