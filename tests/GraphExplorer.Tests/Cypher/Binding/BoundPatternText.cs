using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Tests.Cypher.Binding;

/// <summary>A bound pattern in a line; a variable that an earlier clause bound is marked with a star.</summary>
internal static class BoundPatternText
{
    public static string Of(BoundPattern pattern) => string.Join(", ", pattern.Parts.Select(Part));

    private static string Part(BoundPatternPart part)
    {
        var path = part.Path is null ? "" : BoundExpressionText.Of(part.Path) + " = ";
        var selector = part.Selector.Kind == PathSelectorKind.All ? "" : $"{part.Selector.Kind} {part.Selector.Count} ";
        var form = part.Selector.IsFunctionForm ? "function " : "";
        var where = part.Selector.Where is null ? "" : $" where {BoundExpressionText.Of(part.Selector.Where)}";
        return path + selector + form + string.Concat(part.Elements.Select(Element)) + where;
    }

    private static string Element(BoundPatternElement element) => element switch
    {
        BoundNodePattern node =>
            $"({Name(node.Variable, node.IsBound)}{Labels(node.Labels)}{Filter(node.Properties, node.Where)})",
        BoundRelationshipPattern relationship => Relationship(relationship),
        BoundQuantifiedPattern group => Group(group),
        _ => throw new InvalidOperationException($"no text for {element.GetType().Name}"),
    };

    private static string Relationship(BoundRelationshipPattern pattern)
    {
        var inside = Name(pattern.Variable, pattern.IsBound) + Labels(pattern.Types)
            + (pattern.Length is null ? "" : "*" + Length(pattern.Length)) + Filter(pattern.Properties, pattern.Where);
        return (pattern.Direction == PatternDirection.Incoming ? "<-[" : "-[") + inside
            + (pattern.Direction == PatternDirection.Outgoing ? "]->" : "]-");
    }

    private static string Group(BoundQuantifiedPattern pattern)
    {
        var where = pattern.Where is null ? "" : $" where {BoundExpressionText.Of(pattern.Where)}";
        var lists = string.Join(", ", pattern.Groups.Select(
            group => $"{BoundExpressionText.Of(group.Inner)} → #{group.List.Id}"));
        return $"({Part(pattern.Inner)}{where}){{{Length(pattern.Length)}}}<{lists}>";
    }

    private static string Length(PatternLength length) => $"{length.Minimum}..{length.Maximum}";

    private static string Name(BoundVariable variable, bool isBound) => BoundExpressionText.Of(variable) + (isBound ? "*" : "");

    private static string Labels(BoundLabelExpression? labels) => labels is null ? "" : ":" + BoundExpressionText.Of(labels);

    private static string Filter(BoundExpression? properties, BoundExpression? where) =>
        (properties is null ? "" : " " + BoundExpressionText.Of(properties))
        + (where is null ? "" : " where " + BoundExpressionText.Of(where));
}
