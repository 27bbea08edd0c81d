using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Syntax;

/// <summary>A piece of the statement as it was written. Nothing is resolved or checked beyond the grammar.</summary>
public abstract record SyntaxNode
{
    /// <summary>Where it stands in the text.</summary>
    public required TextSpan Span { get; init; }
}

/// <summary>A name with its place: <c>n</c>, <c>`two words`</c>.</summary>
public sealed record IdentifierSyntax(string Name) : SyntaxNode;

/// <summary>A label or type: <c>Person</c>, or <c>$(expression)</c> computed while running.</summary>
public sealed record NameSyntax(string? Text, ExpressionSyntax? Expression) : SyntaxNode;
