using System.Text.RegularExpressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Conformance.Tests.Statements;

/// <summary>
/// Writes values so that two stores that mean the same write the same: labels and keys in order, no element ids.
/// </summary>
internal static partial class CanonicalText
{
    public static string Of(Value[] row) => string.Join(" | ", row.Select(value => Of(value)));

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.List => $"[{string.Join(", ", value.AsList.Select(Of))}]",
        ValueKind.Map => Of(value.AsMap),
        ValueKind.Node => $"({string.Concat(value.AsNode.Labels.Order(StringComparer.Ordinal).Select(label => ":" + label))} {Of(value.AsNode.Properties)})",
        ValueKind.Relationship => $"[:{value.AsRelationship.Type} {Of(value.AsRelationship.Properties)}]",
        ValueKind.Path => $"<{string.Join(" ", value.AsPath.Nodes.Select(node => Of(Value.Of(node))))} / {string.Join(" ", value.AsPath.Relationships.Select(step => Of(Value.Of(step))))}>",
        _ => ElementId().Replace(value.ToString(), "an element id"),
    };

    private static string Of(ValueMap map) =>
        $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {Of(entry.Value)}"))}}}";

    [GeneratedRegex(@"^'[45]:[0-9a-f-]{36}:\d+'$")]
    private static partial Regex ElementId();
}
