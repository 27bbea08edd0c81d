using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>target[index]</c>: a list by position, from the end when negative; anything else by name.</summary>
internal sealed class ElementRead(CompiledExpression target, CompiledExpression index, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var from = target.Evaluate(state, row);
        var key = index.Evaluate(state, row);
        if (from.IsNull || key.IsNull) return Value.Null;
        return from.Kind switch
        {
            ValueKind.List => OfList(from.AsList, key),
            _ when key.Kind == ValueKind.String && HasNames(from) => PropertyAccess.Read(state, from, key.AsString, span),
            _ when HasNames(from) => throw new GraphException(
                TypeErrors.MapElementAccessByNonString,
                $"A {TypeName.Of(from.Kind)} is read by text, not by {TypeName.Describe(key)}.",
                span),
            _ => throw new GraphException(
                TypeErrors.InvalidElementAccess, $"An element was asked of {TypeName.Describe(from)}, which has none.", span),
        };
    }

    private Value OfList(IReadOnlyList<Value> list, Value key)
    {
        if (!key.IsInteger)
        {
            throw new GraphException(
                TypeErrors.ListElementAccessByNonInteger, $"A LIST is read by position, not by {TypeName.Describe(key)}.", span);
        }

        var position = key.AsInteger < 0 ? key.AsInteger + list.Count : key.AsInteger;
        return position >= 0 && position < list.Count ? list[(int)position] : Value.Null;
    }

    private static bool HasNames(Value value) => value.Kind
        is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
        or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration or ValueKind.Point;
}
