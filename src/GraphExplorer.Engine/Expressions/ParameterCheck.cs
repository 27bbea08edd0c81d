using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Sees to it, before anything runs, that every parameter of a statement was given. Null is given.</summary>
public static class ParameterCheck
{
    public static void Require(IEnumerable<string> names, ValueMap given)
    {
        var missing = names.Where(name => !given.ContainsKey(name)).Distinct(StringComparer.Ordinal).ToArray();
        if (missing.Length == 0) return;
        throw new GraphException(RuntimeErrors.MissingParameter, $"Expected parameter(s): {string.Join(", ", missing)}");
    }
}
