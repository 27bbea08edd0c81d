using GraphExplorer.Cypher.Functions;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Tells expressions that hold an aggregate from those that do not.</summary>
internal static class Aggregates
{
    public static bool In(ExpressionSyntax syntax) =>
        syntax is CountRowsSyntax
        || (syntax is FunctionCallSyntax call && FunctionCatalogue.Find(call.Name) is { IsAggregate: true })
        || ExpressionChildren.Of(syntax).Any(In);
}
