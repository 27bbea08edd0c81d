using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Sees to it, before anything runs, that every parameter of a statement was given. Null is given.</summary>
public static class ParameterCheck
{
    public static void Require(IEnumerable<string> names, ValueMap given)
    {
        if (Missing(names, given) is { } sentence) throw new GraphException(RuntimeErrors.MissingParameter, sentence);
    }

    /// <summary>A sentence that names what was not given; null where nothing is missing.</summary>
    public static string? Missing(IEnumerable<string> names, ValueMap given)
    {
        var missing = names.Where(name => !given.ContainsKey(name)).Distinct(StringComparer.Ordinal).ToArray();
        return missing.Length == 0 ? null : $"Expected parameter(s): {string.Join(", ", missing)}";
    }
}
