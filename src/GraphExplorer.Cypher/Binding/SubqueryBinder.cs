using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Subqueries that are expressions, and the patterns that mean one.</summary>
internal sealed class SubqueryBinder(Binders binders)
{
    /// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>.</summary>
    public BoundSubqueryExpression Subquery(SubqueryExpressionSyntax syntax, Scope scope)
    {
        var place = syntax.Kind == SubqueryKind.Collect ? QueryPlace.CollectedSubquery : QueryPlace.TestedSubquery;
        var query = binders.Queries.Bind(syntax.Query, scope, place);
        if (syntax.Kind == SubqueryKind.Collect && query.Columns.Count != 1)
        {
            throw new GraphException(
                SyntaxErrors.InvalidClauseComposition, "COLLECT { } returns exactly one column.", syntax.Span);
        }

        return new(syntax.Kind, query) { Span = syntax.Span, Type = TypeOf(syntax.Kind, query) };
    }

    /// <summary><c>(a)-->(b)</c>: whether there is one. Its variables are all known before.</summary>
    public BoundSubqueryExpression BindPredicate(PatternExpressionSyntax syntax, Scope scope)
    {
        var match = Match(syntax.Part, scope.Inner(), mayDeclare: false);
        var query = new BoundSingleQuery([match]) { Columns = [] };
        return new(SubqueryKind.Exists, query) { Span = syntax.Span, Type = CypherType.Boolean };
    }

    /// <summary><c>shortestPath((a)-[*]->(b))</c> as a value: the path or null; <c>allShortestPaths</c> gives a list.</summary>
    public BoundExpression BindPathValue(PatternExpressionSyntax syntax, Scope scope)
    {
        if (syntax.Part.Selector is null)
        {
            throw new GraphException(
                SyntaxErrors.UnexpectedSyntax, "A pattern may stand only where a predicate is asked for, as in WHERE.", syntax.Span);
        }

        var inner = scope.Inner();
        var path = binders.Context.NewAnonymous("path", CypherType.Path);
        var match = Match(syntax.Part, inner, mayDeclare: false);
        var part = match.Pattern.Parts[0] with { Path = path };
        var paths = Collected(
            match with { Pattern = new([part]) }, ExpressionBinder.Reference(path, syntax.Span), syntax.Span);
        return syntax.Part.Selector.Kind == PathSelectorKind.AllShortest ? paths
            : new BoundFunctionCall("head", [paths]) { Span = syntax.Span, Type = CypherType.Path };
    }

    /// <summary><c>[(a)-->(b) WHERE predicate | projection]</c>.</summary>
    public BoundSubqueryExpression PatternComprehension(PatternComprehensionSyntax syntax, Scope scope)
    {
        var inner = scope.Inner();
        var match = Match(syntax.Part, inner, mayDeclare: true);
        var where = binders.Expressions.BindOptionalPredicate(syntax.Where, inner);
        var projection = binders.Expressions.Bind(syntax.Projection, inner);
        return Collected(match with { Where = where }, projection, syntax.Span);
    }

    private BoundMatch Match(PatternPartSyntax part, Scope inner, bool mayDeclare)
    {
        var pattern = new PatternSyntax([part]) { Span = part.Span };
        return new(Optional: false, binders.Patterns.Bind(pattern, inner, mayDeclare), Where: null) { Span = part.Span };
    }

    private BoundSubqueryExpression Collected(BoundMatch match, BoundExpression item, TextSpan span)
    {
        var variable = binders.Context.NewAnonymous("item", item.Type);
        var projection = new BoundProjection([new(item, variable)]) { IsReturn = true, Span = span };
        var query = new BoundSingleQuery([match, projection]) { Columns = [new(variable.Name, variable)] };
        return new(SubqueryKind.Collect, query) { Span = span, Type = ListTypes.ListOf(item.Type) };
    }

    private static CypherType TypeOf(SubqueryKind kind, BoundQuery query) => kind switch
    {
        SubqueryKind.Exists => CypherType.Boolean,
        SubqueryKind.Count => CypherType.Integer,
        _ => ListTypes.ListOf(query.Columns[0].Variable.Type),
    };
}
