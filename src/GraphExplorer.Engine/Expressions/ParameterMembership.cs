using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>n.id IN $ids</c>: of a list of texts, the same for every row, texts are looked up rather than gone through.</summary>
internal sealed class ParameterMembership(CompiledExpression item, string parameter, TextSpan span) : CompiledExpression
{
    private readonly BinaryExpression _anyValue = new(Operators.Of(BinaryOperator.In), item, new ParameterRead(parameter), span);

    // Of the list that was asked of last; another execution may exchange it at any time.
    private Texts? _texts;

    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var list = state.Parameters[parameter];
        if (list.Kind != ValueKind.List) return _anyValue.Evaluate(state, row);
        var texts = _texts;
        if (texts is null || !ReferenceEquals(texts.List, list.AsList)) _texts = texts = Texts.Of(list.AsList);
        var value = item.Evaluate(state, row);
        return texts.Set is { } set && value.Kind == ValueKind.String ? Value.Of(set.Contains(value.AsString)) : Kleene.Of(ListMembership.Contains(list, value));
    }

    /// <param name="Set">Null where the list holds anything but text.</param>
    private sealed record Texts(IReadOnlyList<Value> List, HashSet<string>? Set)
    {
        public static Texts Of(IReadOnlyList<Value> list) =>
            new(list, list.All(value => value.Kind == ValueKind.String) ? list.Select(value => value.AsString).ToHashSet(StringComparer.Ordinal) : null);
    }
}
