using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>One column of a WITH or RETURN on its way: first its syntax, then the variable that holds it.</summary>
internal sealed class ProjectionItem(string name, ExpressionSyntax expression, TextSpan span)
{
    public string Name => name;

    public ExpressionSyntax Expression => expression;

    public TextSpan Span => span;

    public required bool HasAlias { get; init; }

    public bool IsAggregate { get; } = Aggregates.In(expression);

    /// <summary>What the projection computes, or what it passes on.</summary>
    public BoundBinding? Binding { get; set; }

    public BoundVariable Variable => Binding!.Variable;

    /// <summary><c>n</c> or <c>n.name</c>: an item that may stand beside an aggregate as a key to group by.</summary>
    public bool IsSimple => IsSimpleKey(expression);

    public string? VariableName => (expression as VariableSyntax)?.Name;

    private static bool IsSimpleKey(ExpressionSyntax syntax) =>
        syntax is VariableSyntax || (syntax is PropertySyntax property && IsSimpleKey(property.Target));
}
