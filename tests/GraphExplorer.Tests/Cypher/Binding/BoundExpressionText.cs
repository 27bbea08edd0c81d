using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Tests.Cypher.Binding;

/// <summary>A bound expression in a line: operators before their operands, variables with their ids.</summary>
internal static class BoundExpressionText
{
    public static string Of(BoundExpression? expression) => expression switch
    {
        null => "-",
        BoundLiteral e => e.Value.ToString(),
        BoundParameter e => "$" + e.Name,
        BoundVariableReference e => Of(e.Variable),
        BoundProperty e => $"{Of(e.Target)}.{e.Key}",
        BoundIndex e => $"{Of(e.Target)}[{Of(e.Index)}]",
        BoundSlice e => $"{Of(e.Target)}[{Of(e.From)}..{Of(e.To)}]",
        BoundList e => $"[{All(e.Items)}]",
        BoundMap e => $"{{{string.Join(", ", e.Entries.Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}",
        BoundMapProjection e => $"{Of(e.Target)}{{{string.Join(", ", e.Items.Select(Item))}}}",
        BoundUnary e => $"({e.Operator} {Of(e.Operand)})",
        BoundBinary e => $"({e.Operator} {Of(e.Left)} {Of(e.Right)})",
        BoundLabelTest e => $"({Of(e.Target)}:{Of(e.Labels)})",
        BoundFunctionCall e => $"{e.Function}({All(e.Arguments)})",
        BoundCase e => $"case({Of(e.Subject)}; {string.Join("; ", e.Branches.Select(Branch))}; {Of(e.Else)})",
        BoundListComprehension e => $"[{Of(e.Variable)} in {Of(e.List)} where {Of(e.Where)} | {Of(e.Projection)}]",
        BoundQuantifier e => $"{e.Kind}({Of(e.Variable)} in {Of(e.List)} where {Of(e.Predicate)})",
        BoundReduce e => $"reduce({Of(e.Accumulator)} = {Of(e.Start)}, {Of(e.Variable)} in {Of(e.List)} | {Of(e.Step)})",
        BoundSubqueryExpression e => $"{e.Kind}{{{BoundText.Of(e.Query)}}}",
        BoundTypeTest e => $"({Of(e.Operand)} {(e.Negated ? "is not" : "is")} {e.TypeName})",
        _ => throw new InvalidOperationException($"no text for {expression.GetType().Name}"),
    };

    /// <summary>A generated variable is shown by its id alone.</summary>
    public static string Of(BoundVariable variable) =>
        (variable.Name.StartsWith("  ", StringComparison.Ordinal) ? "" : variable.Name) + "#" + variable.Id;

    public static string Of(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName l => l.AnyOf ? $"any{Of(l.Name)}" : Of(l.Name),
        BoundLabelAnd l => $"({Of(l.Left)}&{Of(l.Right)})",
        BoundLabelOr l => $"({Of(l.Left)}|{Of(l.Right)})",
        BoundLabelNot l => $"!{Of(l.Inner)}",
        BoundLabelAny => "%",
        _ => throw new InvalidOperationException($"no text for {labels.GetType().Name}"),
    };

    public static string Of(BoundName name) => name.Text ?? $"$({Of(name.Expression)})";

    public static string All(IEnumerable<BoundExpression> expressions) => string.Join(", ", expressions.Select(Of));

    private static string Item(BoundMapProjectionItem item) => item.Value is null ? "*" : $"{item.Key}: {Of(item.Value)}";

    private static string Branch(BoundCaseBranch branch) => $"{Of(branch.When)} → {Of(branch.Then)}";
}
