using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>The expressions directly within an expression. Patterns and subqueries are worlds of their own and left out.</summary>
internal static class ExpressionChildren
{
    public static IEnumerable<ExpressionSyntax> Of(ExpressionSyntax syntax) => Nullable(syntax).OfType<ExpressionSyntax>();

    private static IEnumerable<ExpressionSyntax?> Nullable(ExpressionSyntax syntax) => syntax switch
    {
        PropertySyntax s => [s.Target],
        IndexSyntax s => [s.Target, s.Index],
        SliceSyntax s => [s.Target, s.From, s.To],
        UnarySyntax s => [s.Operand],
        BinarySyntax s => [s.Left, s.Right],
        ComparisonSyntax s => s.Steps.Select(step => step.Operand).Prepend(s.First),
        LabelTestSyntax s => [s.Target],
        TypeTestSyntax s => [s.Operand],
        FunctionCallSyntax s => s.Arguments,
        CaseSyntax s => s.Branches.SelectMany(branch => new[] { branch.When, branch.Then }).Append(s.Subject!).Append(s.Else!),
        ListSyntax s => s.Items,
        MapSyntax s => s.Entries.Select(entry => entry.Value),
        MapProjectionSyntax s => s.Items.Select(item => item.Value),
        ListComprehensionSyntax s => [s.List, s.Where, s.Projection],
        QuantifierSyntax s => [s.List, s.Predicate],
        ReduceSyntax s => [s.Start, s.List, s.Step],
        _ => [],
    };
}
