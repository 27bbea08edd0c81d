using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>A label, type or key that a query computes: <c>n:$(name)</c>, <c>n[key]</c>. Null and the empty text are errors.</summary>
public static class DynamicName
{
    /// <summary>One name.</summary>
    public static string One(Value value, TextSpan span)
    {
        if (value.Kind == ValueKind.String && value.AsString.Length > 0) return value.AsString;
        throw new GraphException(
            RuntimeErrors.InvalidName, $"A name must be a text of at least one character, not {TypeName.Describe(value)}.", span);
    }

    /// <summary>One name or a list of them.</summary>
    public static IReadOnlyList<string> All(Value value, TextSpan span) =>
        value.Kind == ValueKind.List ? [.. value.AsList.Select(item => One(item, span))] : [One(value, span)];
}
