using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Functions;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Calls: the function there is, the number and types of its arguments, and whether it is an aggregate.</summary>
internal sealed class FunctionBinder(Binders binders)
{
    public BoundExpression Call(FunctionCallSyntax syntax, Scope scope)
    {
        if (syntax.Name.Equals("exists", StringComparison.OrdinalIgnoreCase)) return Exists(syntax, scope);
        var function = FunctionCatalogue.Find(syntax.Name) ?? throw new GraphException(
            SyntaxErrors.UnknownFunction, $"There is no function {syntax.Name}.", syntax.Span);
        CheckArity(syntax, function);
        if (function.IsAggregate) return Aggregate(syntax, function, scope);
        if (syntax.Distinct)
        {
            throw new GraphException(
                SyntaxErrors.InvalidArgumentType, $"DISTINCT stands in aggregates only, and {function.Name} is none.", syntax.Span);
        }

        var arguments = binders.Expressions.BindAll(syntax.Arguments, scope);
        CheckTypes(function, arguments);
        return new BoundFunctionCall(function.Name, arguments) { Span = syntax.Span, Type = ResultType(function, arguments) };
    }

    public BoundExpression CountRows(CountRowsSyntax syntax, Scope scope) =>
        Collect(syntax, scope, _ => new("count", [], Distinct: false, NewResult(CypherType.Integer)) { Span = syntax.Span });

    private BoundExpression Exists(FunctionCallSyntax syntax, Scope scope)
    {
        if (syntax.Arguments is [PatternExpressionSyntax pattern]) return binders.Subqueries.BindPredicate(pattern, scope);
        throw new GraphException(
            SyntaxErrors.InvalidArgumentType, "exists() asks for a pattern; for a property write 'n.key IS NOT NULL'.", syntax.Span);
    }

    private BoundExpression Aggregate(FunctionCallSyntax syntax, FunctionSignature function, Scope scope) =>
        Collect(syntax, scope, argumentScope =>
        {
            var arguments = binders.Expressions.BindAll(syntax.Arguments, argumentScope);
            CheckTypes(function, arguments);
            var variable = NewResult(ResultType(function, arguments));
            if (function.Name == "collect") binders.Context.SetElement(variable, arguments[0].Type);
            return new(function.Name.ToLowerInvariant(), arguments, syntax.Distinct, variable) { Span = syntax.Span };
        });

    private BoundExpression Collect(ExpressionSyntax syntax, Scope scope, Func<Scope, BoundAggregate> bind)
    {
        var collector = scope.Aggregates ?? throw Misplaced(syntax, scope);
        var key = binders.Context.Keys.Of(syntax);
        if (collector.Find(key) is { } known) return ExpressionBinder.Reference(known, syntax.Span);
        if (VolatileCalls.In(syntax) is { } call)
        {
            throw new GraphException(
                SyntaxErrors.NonConstantExpression, $"{call.Name}() differs at each call and may not stand in an aggregate.", call.Span);
        }

        return ExpressionBinder.Reference(collector.Add(key, bind(collector.Arguments)), syntax.Span);
    }

    private BoundVariable NewResult(CypherType type) => binders.Context.NewAnonymous("aggregate", type);

    private static GraphException Misplaced(ExpressionSyntax syntax, Scope scope) => scope.IsWithinAggregate
        ? new(SyntaxErrors.NestedAggregation, "An aggregate may not stand within another.", syntax.Span)
        : new(SyntaxErrors.InvalidAggregation, "An aggregate may stand only in an item of WITH or RETURN.", syntax.Span);

    private static void CheckArity(FunctionCallSyntax syntax, FunctionSignature function)
    {
        var count = syntax.Arguments.Count;
        if (count >= function.MinimumArguments && count <= (function.MaximumArguments ?? int.MaxValue)) return;
        throw new GraphException(
            SyntaxErrors.InvalidNumberOfArguments, $"The number of arguments, {count}, does not fit {function.Text}.", syntax.Span);
    }

    private static void CheckTypes(FunctionSignature function, IReadOnlyList<BoundExpression> arguments)
    {
        for (var position = 0; position < arguments.Count; position++)
        {
            var accepted = function.ArgumentAt(position).Types;
            var argument = arguments[position];
            if (accepted.Any(type => TypeRules.Accepts(type, argument.Type))) continue;
            throw new GraphException(
                SyntaxErrors.InvalidArgumentType, $"This is {TypeRules.Name(argument.Type)}, which does not fit {function.Text}.", argument.Span);
        }
    }

    private CypherType ResultType(FunctionSignature function, IReadOnlyList<BoundExpression> arguments) => function.Name switch
    {
        "coalesce" => TypeRules.Join(arguments.Select(argument => argument.Type)),
        "head" or "last" => ListTypes.ElementOf(arguments[0], binders.Context),
        "tail" or "reverse" or "min" or "max" or "abs" => arguments[0].Type,
        "sum" or "avg" when arguments[0].Type == CypherType.Duration => CypherType.Duration,
        "collect" => ListTypes.ListOf(arguments[0].Type),
        _ => function.Result,
    };
}
