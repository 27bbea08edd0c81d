using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Labels and types, in patterns and as predicates.</summary>
internal sealed class LabelBinder(Binders binders)
{
    public BoundLabelTest Test(LabelTestSyntax syntax, Scope scope)
    {
        var target = binders.Expressions.Bind(syntax.Target, scope);
        if (target.Type is not (CypherType.Node or CypherType.Relationship) && !TypeRules.IsUnknown(target.Type))
        {
            throw new GraphException(
                SyntaxErrors.InvalidArgumentType, $"Expected a node or a relationship, but this is {TypeRules.Name(target.Type)}.", target.Span);
        }

        return new(target, Bind(syntax.Labels, scope)) { Span = syntax.Span, Type = CypherType.Boolean };
    }

    public BoundLabelExpression? BindOptional(LabelExpressionSyntax? syntax, Scope scope) => syntax is null ? null : Bind(syntax, scope);

    public BoundLabelExpression Bind(LabelExpressionSyntax syntax, Scope scope) => syntax switch
    {
        LabelNameSyntax s => new BoundLabelName(Name(s.Name, scope), s.AnyOf),
        LabelAndSyntax s => new BoundLabelAnd(Bind(s.Left, scope), Bind(s.Right, scope)),
        LabelOrSyntax s => new BoundLabelOr(Bind(s.Left, scope), Bind(s.Right, scope)),
        LabelNotSyntax s => new BoundLabelNot(Bind(s.Inner, scope)),
        LabelAnySyntax => new BoundLabelAny(),
        _ => throw new InvalidOperationException($"no binder for {syntax.GetType().Name}"),
    };

    public BoundName Name(NameSyntax syntax, Scope scope) =>
        new(syntax.Text, binders.Expressions.BindOptional(syntax.Expression, scope));

    /// <summary>Labels that can be set on a node: names, all of them.</summary>
    public BoundLabelExpression? BindCreated(LabelExpressionSyntax? syntax, Scope scope) => syntax switch
    {
        null => null,
        LabelNameSyntax { AnyOf: false } s => new BoundLabelName(Name(s.Name, scope)),
        LabelAndSyntax s => new BoundLabelAnd(BindCreated(s.Left, scope)!, BindCreated(s.Right, scope)!),
        _ => throw new GraphException(
            SyntaxErrors.UnexpectedSyntax, "Expected names of labels: what is created has all of them.", syntax.Span),
    };
}
