using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Sends each kind of expression to its binder, and binds the plainest itself.</summary>
internal sealed class ExpressionBinder(Binders binders)
{
    /// <summary>A value. A pattern is none: it may only stand where a predicate is asked for.</summary>
    public BoundExpression Bind(ExpressionSyntax syntax, Scope scope)
    {
        if (scope.HasReplacements && scope.Replacement(binders.Context.Keys.Of(syntax)) is { } replacement)
            return Reference(replacement, syntax.Span);
        return Dispatch(syntax, scope);
    }

    public BoundExpression? BindOptional(ExpressionSyntax? syntax, Scope scope) => syntax is null ? null : Bind(syntax, scope);

    /// <summary>A value that is true, false or null; here a pattern asks whether it is found.</summary>
    public BoundExpression BindPredicate(ExpressionSyntax syntax, Scope scope)
    {
        if (syntax is PatternExpressionSyntax { Part.Selector: null } pattern) return binders.Subqueries.BindPredicate(pattern, scope);
        var bound = Bind(syntax, scope);
        Require(bound, CypherType.Boolean);
        return bound;
    }

    public BoundExpression? BindOptionalPredicate(ExpressionSyntax? syntax, Scope scope) =>
        syntax is null ? null : BindPredicate(syntax, scope);

    public IReadOnlyList<BoundExpression> BindAll(IEnumerable<ExpressionSyntax> syntax, Scope scope) =>
        [.. syntax.Select(item => Bind(item, scope))];

    /// <exception cref="GraphException">The value is known to be of another type.</exception>
    public static void Require(BoundExpression bound, CypherType type)
    {
        if (TypeRules.Accepts(type, bound.Type)) return;
        throw new GraphException(
            SyntaxErrors.InvalidArgumentType, $"Expected {TypeRules.Name(type)}, but this is {TypeRules.Name(bound.Type)}.", bound.Span);
    }

    public static BoundVariableReference Reference(BoundVariable variable, TextSpan span) =>
        new(variable) { Span = span, Type = variable.Type };

    public BoundVariable Resolve(string name, TextSpan span, Scope scope) =>
        scope.Find(name) ?? throw Unresolved(scope.Missing(name), name, span);

    public static GraphException Unresolved(ErrorEntry entry, string name, TextSpan span)
    {
        var message = entry == SyntaxErrors.UndefinedVariable ? $"The variable {name} is not defined here."
            : entry == SyntaxErrors.AmbiguousAggregation
                ? $"The variable {name} is used beside an aggregate, but is no item of its own to group by."
            : $"The variable {name} may not be used here: the value must be the same for all rows.";
        return new(entry, message, span);
    }

    private BoundExpression Dispatch(ExpressionSyntax syntax, Scope scope) => syntax switch
    {
        LiteralSyntax s => new BoundLiteral(s.Value) { Span = s.Span, Type = TypeRules.Of(s.Value) },
        ParameterSyntax s => Parameter(s),
        VariableSyntax s => Reference(Resolve(s.Name, s.Span, scope), s.Span),
        PropertySyntax s => binders.Operators.Property(s, scope),
        IndexSyntax s => binders.Operators.Index(s, scope),
        SliceSyntax s => binders.Operators.Slice(s, scope),
        UnarySyntax s => binders.Operators.Unary(s, scope),
        BinarySyntax s => binders.Operators.Binary(s, scope),
        ComparisonSyntax s => binders.Operators.Comparison(s, scope),
        LabelTestSyntax s => binders.Labels.Test(s, scope),
        TypeTestSyntax s => new BoundTypeTest(Bind(s.Operand, scope), s.TypeName, s.Negated) { Span = s.Span, Type = CypherType.Boolean },
        FunctionCallSyntax s => binders.Functions.Call(s, scope),
        CountRowsSyntax s => binders.Functions.CountRows(s, scope),
        CaseSyntax s => Case(s, scope),
        ListSyntax s => binders.Collections.List(s, scope),
        MapSyntax s => binders.Collections.Map(s, scope),
        MapProjectionSyntax s => binders.Collections.MapProjection(s, scope),
        ListComprehensionSyntax s => binders.Collections.ListComprehension(s, scope),
        QuantifierSyntax s => binders.Collections.Quantifier(s, scope),
        ReduceSyntax s => binders.Collections.Reduce(s, scope),
        PatternComprehensionSyntax s => binders.Subqueries.PatternComprehension(s, scope),
        PatternExpressionSyntax s => binders.Subqueries.BindPathValue(s, scope),
        SubqueryExpressionSyntax s => binders.Subqueries.Subquery(s, scope),
        _ => throw new InvalidOperationException($"no binder for {syntax.GetType().Name}"),
    };

    private BoundParameter Parameter(ParameterSyntax syntax)
    {
        binders.Context.Use(syntax.Name);
        return new(syntax.Name) { Span = syntax.Span };
    }

    private BoundCase Case(CaseSyntax syntax, Scope scope)
    {
        var subject = BindOptional(syntax.Subject, scope);
        var branches = syntax.Branches.Select(branch => new BoundCaseBranch(
            subject is null ? BindPredicate(branch.When, scope) : Bind(branch.When, scope), Bind(branch.Then, scope))).ToList();
        var otherwise = BindOptional(syntax.Else, scope);
        var types = branches.Select(branch => branch.Then.Type).Append(otherwise?.Type ?? CypherType.Null);
        return new(subject, branches, otherwise) { Span = syntax.Span, Type = TypeRules.Join(types) };
    }
}
