using System.Runtime.CompilerServices;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Graph.Values;

/// <summary>
/// Guards every walk into lists and maps: a query can nest a value a million deep, and without this the walk would end the
/// process, not the query.
/// </summary>
public static class Nesting
{
    /// <summary>To be called on the way into each list or map; <c>query_too_large</c> when the stack is nearly used up.</summary>
    public static void Enter()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new GraphException(ServiceErrors.QueryTooLarge, "A list or map is nested too deep.");
        }
    }
}
