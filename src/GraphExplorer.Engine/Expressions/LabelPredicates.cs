using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Whether a set of labels (or the one type of a relationship) is as a label expression wants it.</summary>
public delegate bool LabelPredicate(ExecutionState state, Value[] row, IReadOnlyList<string> labels);

/// <summary>Compiles label expressions, for tests as predicates and for patterns.</summary>
public static class LabelPredicates
{
    public static LabelPredicate Compile(BoundLabelExpression labels, ExpressionCompiler compiler) => labels switch
    {
        BoundLabelName { Name.Text: { } text } => (_, _, given) => Has(given, text),
        BoundLabelName { Name.Expression: { } expression } name => Dynamic(compiler.Compile(expression), name.AnyOf, expression.Span),
        BoundLabelAnd and => And(Compile(and.Left, compiler), Compile(and.Right, compiler)),
        BoundLabelOr or => Or(Compile(or.Left, compiler), Compile(or.Right, compiler)),
        BoundLabelNot not => Not(Compile(not.Inner, compiler)),
        BoundLabelAny => (_, _, given) => given.Count > 0,
        _ => throw new InvalidOperationException($"no label expression {labels.GetType().Name}"),
    };

    private static LabelPredicate And(LabelPredicate left, LabelPredicate right) =>
        (state, row, given) => left(state, row, given) && right(state, row, given);

    private static LabelPredicate Or(LabelPredicate left, LabelPredicate right) =>
        (state, row, given) => left(state, row, given) || right(state, row, given);

    private static LabelPredicate Not(LabelPredicate inner) => (state, row, given) => !inner(state, row, given);

    private static LabelPredicate Dynamic(CompiledExpression names, bool anyOf, TextSpan span) => (state, row, given) =>
    {
        var wanted = DynamicName.All(names.Evaluate(state, row), span);
        return anyOf ? wanted.Any(name => Has(given, name)) : wanted.All(name => Has(given, name));
    };

    private static bool Has(IReadOnlyList<string> given, string label)
    {
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i] == label) return true;
        }

        return false;
    }
}
