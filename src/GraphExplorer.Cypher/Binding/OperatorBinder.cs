using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Operators, properties and subscripts, with the types of their operands.</summary>
internal sealed class OperatorBinder(Binders binders)
{
    public BoundExpression Property(PropertySyntax syntax, Scope scope)
    {
        var target = binders.Expressions.Bind(syntax.Target, scope);
        if (!TypeRules.HasProperties(target.Type)) throw NoProperties(target);
        return new BoundProperty(target, syntax.Key) { Span = syntax.Span };
    }

    public BoundExpression Index(IndexSyntax syntax, Scope scope)
    {
        var target = binders.Expressions.Bind(syntax.Target, scope);
        var index = binders.Expressions.Bind(syntax.Index, scope);
        if (!TypeRules.IsList(target.Type) && !HasKeys(target.Type))
        {
            throw new GraphException(
                TypeErrors.KnownWrongType, $"Expected a list, a map, a node or a relationship, but this is {TypeRules.Name(target.Type)}.",
                target.Span);
        }

        return new BoundIndex(target, index) { Span = syntax.Span, Type = ListTypes.ElementOf(target, binders.Context) };
    }

    public BoundExpression Slice(SliceSyntax syntax, Scope scope)
    {
        var target = binders.Expressions.Bind(syntax.Target, scope);
        ExpressionBinder.Require(target, CypherType.List);
        var from = binders.Expressions.BindOptional(syntax.From, scope);
        var to = binders.Expressions.BindOptional(syntax.To, scope);
        if (from is not null) ExpressionBinder.Require(from, CypherType.Integer);
        if (to is not null) ExpressionBinder.Require(to, CypherType.Integer);
        var type = TypeRules.IsList(target.Type) ? target.Type : CypherType.List;
        return new BoundSlice(target, from, to) { Span = syntax.Span, Type = type };
    }

    public BoundExpression Unary(UnarySyntax syntax, Scope scope)
    {
        var operand = syntax.Operator == UnaryOperator.Not
            ? binders.Expressions.BindPredicate(syntax.Operand, scope)
            : binders.Expressions.Bind(syntax.Operand, scope);
        return new BoundUnary(syntax.Operator, operand) { Span = syntax.Span, Type = UnaryType(syntax.Operator, operand) };
    }

    public BoundExpression Binary(BinarySyntax syntax, Scope scope) => syntax.Operator switch
    {
        BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor => Logic(syntax, scope),
        BinaryOperator.In => In(syntax, scope),
        BinaryOperator.StartsWith or BinaryOperator.EndsWith or BinaryOperator.Contains => Operands(syntax, scope, CypherType.Boolean),
        BinaryOperator.Matches => Matches(syntax, scope),
        _ => Arithmetic(syntax, scope),
    };

    /// <summary><c>a &lt; b &lt;= c</c> is <c>a &lt; b AND b &lt;= c</c>.</summary>
    public BoundExpression Comparison(ComparisonSyntax syntax, Scope scope)
    {
        var left = binders.Expressions.Bind(syntax.First, scope);
        BoundExpression? chain = null;
        foreach (var step in syntax.Steps)
        {
            var right = binders.Expressions.Bind(step.Operand, scope);
            var link = Boolean(step.Operator, left, right, syntax.Span);
            chain = chain is null ? link : Boolean(BinaryOperator.And, chain, link, syntax.Span);
            left = right;
        }

        return chain!;
    }

    private static BoundBinary Boolean(BinaryOperator operation, BoundExpression left, BoundExpression right, TextSpan span) =>
        new(operation, left, right) { Span = span, Type = CypherType.Boolean };

    private BoundBinary Logic(BinarySyntax syntax, Scope scope)
    {
        var left = binders.Expressions.BindPredicate(syntax.Left, scope);
        var right = binders.Expressions.BindPredicate(syntax.Right, scope);
        return Boolean(syntax.Operator, left, right, syntax.Span);
    }

    private BoundBinary In(BinarySyntax syntax, Scope scope)
    {
        var bound = Operands(syntax, scope, CypherType.Boolean);
        ExpressionBinder.Require(bound.Right, CypherType.List);
        return bound;
    }

    private BoundBinary Matches(BinarySyntax syntax, Scope scope)
    {
        var bound = Operands(syntax, scope, CypherType.Boolean);
        ExpressionBinder.Require(bound.Right, CypherType.String);
        return bound;
    }

    private BoundBinary Arithmetic(BinarySyntax syntax, Scope scope)
    {
        var bound = Operands(syntax, scope, CypherType.Any);
        var type = ArithmeticTypes.Of(syntax.Operator, bound.Left.Type, bound.Right.Type) ?? throw new GraphException(
            SyntaxErrors.InvalidArgumentType,
            $"This operator cannot take {TypeRules.Name(bound.Left.Type)} and {TypeRules.Name(bound.Right.Type)}.", syntax.Span);
        return bound with { Type = type };
    }

    private BoundBinary Operands(BinarySyntax syntax, Scope scope, CypherType type)
    {
        var left = binders.Expressions.Bind(syntax.Left, scope);
        var right = binders.Expressions.Bind(syntax.Right, scope);
        return new(syntax.Operator, left, right) { Span = syntax.Span, Type = type };
    }

    private static CypherType UnaryType(UnaryOperator operation, BoundExpression operand)
    {
        if (operation is not (UnaryOperator.Negate or UnaryOperator.Plus)) return CypherType.Boolean;
        if (operand.Type == CypherType.Duration) return CypherType.Duration;
        ExpressionBinder.Require(operand, CypherType.Number);
        return operand.Type;
    }

    private static bool HasKeys(CypherType type) =>
        TypeRules.IsUnknown(type) || type is CypherType.Map or CypherType.Node or CypherType.Relationship;

    private static GraphException NoProperties(BoundExpression target)
    {
        var entry = target.Type == CypherType.Path ? SyntaxErrors.InvalidArgumentType : TypeErrors.KnownWrongType;
        return new(entry, $"Expected something with properties, but this is {TypeRules.Name(target.Type)}.", target.Span);
    }
}
