using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>The names of variables in an expression.</summary>
internal static class VariableNames
{
    public static IEnumerable<string> In(ExpressionSyntax syntax) =>
        syntax is VariableSyntax variable ? [variable.Name] : ExpressionChildren.Of(syntax).SelectMany(In);
}
