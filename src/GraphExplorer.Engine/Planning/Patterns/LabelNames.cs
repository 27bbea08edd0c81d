using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Patterns;

/// <summary>What a label expression says of fixed names.</summary>
internal static class LabelNames
{
    /// <summary>The names of <c>A</c> or <c>A|B</c>; null for any other form.</summary>
    public static IReadOnlyList<string>? AnyOf(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName { Name.Text: { } text } => [text],
        BoundLabelOr either when AnyOf(either.Left) is { } left && AnyOf(either.Right) is { } right => [.. left.Union(right, StringComparer.Ordinal)],
        _ => null,
    };

    /// <summary>Whether something with this one label or type fits; null where a name is computed.</summary>
    public static bool? Matches(BoundLabelExpression labels, string name) => labels switch
    {
        BoundLabelName { Name.Text: { } text } => text == name,
        BoundLabelName => null,
        BoundLabelAnd both => Matches(both.Left, name) & Matches(both.Right, name),
        BoundLabelOr either => Matches(either.Left, name) | Matches(either.Right, name),
        BoundLabelNot negated => !Matches(negated.Inner, name),
        _ => true,
    };

    /// <summary>Whether no name is computed.</summary>
    public static bool AreFixed(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName name => name.Name.Text is not null,
        BoundLabelAnd both => AreFixed(both.Left) && AreFixed(both.Right),
        BoundLabelOr either => AreFixed(either.Left) && AreFixed(either.Right),
        BoundLabelNot negated => AreFixed(negated.Inner),
        _ => true,
    };

    /// <summary>Whether no relationship can fit both.</summary>
    public static bool AreDisjoint(BoundLabelExpression? left, BoundLabelExpression? right) =>
        left is not null && right is not null && AnyOf(left) is { } names && AnyOf(right) is { } others
        && !names.Intersect(others, StringComparer.Ordinal).Any();
}
