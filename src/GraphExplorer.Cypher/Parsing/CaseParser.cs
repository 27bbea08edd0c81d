using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>CASE: with a subject that is compared, or with a condition at each branch.</summary>
internal sealed class CaseParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public CaseSyntax Case()
    {
        var start = _tokens.Take();
        var subject = _tokens.IsWord("WHEN") ? null : parsers.Expressions.Expression();
        var branches = new List<CaseBranchSyntax>();
        var hasTests = false;
        while (_tokens.AcceptWord("WHEN")) branches.AddRange(Branches(subject, ref hasTests));
        if (branches.Count == 0) throw _tokens.Unexpected("WHEN");
        var otherwise = _tokens.AcceptWord("ELSE") ? parsers.Expressions.Expression() : null;
        if (!_tokens.AcceptWord("END")) throw _tokens.Unexpected("WHEN, ELSE or END");
        var span = _tokens.SpanFrom(start);
        return hasTests
            ? new(null, [.. branches.Select(branch => AsCondition(subject!, branch))], otherwise) { Span = span }
            : new(subject, branches, otherwise) { Span = span };
    }

    /// <summary><c>WHEN 1, 2 THEN 'few'</c> gives a branch for each value.</summary>
    private IEnumerable<CaseBranchSyntax> Branches(ExpressionSyntax? subject, ref bool hasTests)
    {
        var operands = new List<ExpressionSyntax>();
        do
        {
            var test = subject is null ? null : Test(subject);
            hasTests |= test is not null;
            operands.Add(test ?? parsers.Expressions.Expression());
        }
        while (subject is not null && _tokens.AcceptSymbol(","));

        _tokens.ExpectWord("THEN");
        var then = parsers.Expressions.Expression();
        return operands.Select(operand => new CaseBranchSyntax(operand, then));
    }

    /// <summary><c>WHEN &gt; 2</c>, <c>WHEN IS NULL</c>: a condition on the subject, or null for a plain value.</summary>
    private ExpressionSyntax? Test(ExpressionSyntax subject)
    {
        var start = _tokens.Current;
        if (OperatorTable.Comparison(_tokens) is not { } found) return parsers.Predicates.Next(subject, start);
        var operand = parsers.Predicates.Predicate();
        return new ComparisonSyntax(subject, [new(found, operand)]) { Span = _tokens.SpanFrom(start) };
    }

    private static CaseBranchSyntax AsCondition(ExpressionSyntax subject, CaseBranchSyntax branch)
    {
        if (IsTestOf(subject, branch.When)) return branch;
        var equality = new ComparisonSyntax(subject, [new(BinaryOperator.Equal, branch.When)]) { Span = branch.When.Span };
        return branch with { When = equality };
    }

    private static bool IsTestOf(ExpressionSyntax subject, ExpressionSyntax when) => when switch
    {
        ComparisonSyntax s => ReferenceEquals(s.First, subject),
        BinarySyntax s => ReferenceEquals(s.Left, subject),
        UnarySyntax s => ReferenceEquals(s.Operand, subject),
        LabelTestSyntax s => ReferenceEquals(s.Target, subject),
        TypeTestSyntax s => ReferenceEquals(s.Operand, subject),
        _ => false,
    };
}
