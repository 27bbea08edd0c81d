using GraphExplorer.Cypher.Functions;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Finds calls that differ each time, such as <c>rand()</c>.</summary>
internal static class VolatileCalls
{
    /// <summary>The first one within an expression, or null.</summary>
    public static FunctionCallSyntax? In(ExpressionSyntax syntax)
    {
        if (syntax is FunctionCallSyntax call && FunctionCatalogue.Find(call.Name) is { IsVolatile: true }) return call;
        return ExpressionChildren.Of(syntax).Select(In).FirstOrDefault(found => found is not null);
    }
}
