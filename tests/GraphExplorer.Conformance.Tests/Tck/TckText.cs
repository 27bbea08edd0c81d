using System.Text.RegularExpressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>
/// Writes values in one form only, so that equal text means equal values: labels and keys sorted, temporal values as the
/// texts the scenarios use for them.
/// </summary>
/// <param name="ignoringListOrder">Lists count as bags.</param>
public sealed partial class TckText(bool ignoringListOrder)
{
    public string Write(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean ? "true" : "false",
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => Float(value.AsFloat),
        ValueKind.String => String(value.AsString),
        ValueKind.List => List(value.AsList.Select(Write)),
        ValueKind.Map => Map(value.AsMap),
        ValueKind.Node => Node(value.AsNode),
        ValueKind.Relationship => Relationship(value.AsRelationship),
        ValueKind.Path => Path(value.AsPath),
        _ => String(NoSeconds().Replace(value.ToString(), "")),
    };

    public static string Float(double value) => value == 0 ? "0.0" : FloatText.Write(value);

    public static string String(string text) => $"'{text.Replace("'", "\\'", StringComparison.Ordinal)}'";

    public string List(IEnumerable<string> items) =>
        $"[{string.Join(", ", ignoringListOrder ? items.Order(StringComparer.Ordinal) : items)}]";

    public static string Map(IEnumerable<KeyValuePair<string, string>> entries) =>
        $"{{{string.Join(", ", entries.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}"))}}}";

    public static string Entity(IEnumerable<string> labels, string properties)
    {
        var names = string.Concat(labels.Order(StringComparer.Ordinal).Select(label => ":" + label));
        return properties == "{}" ? names : names.Length == 0 ? properties : $"{names} {properties}";
    }

    private string Map(ValueMap map) => Map(map.Select(entry => KeyValuePair.Create(entry.Key, Write(entry.Value))));

    private string Node(GraphNode node) => $"({Entity(node.Labels, Map(node.Properties))})";

    private string Relationship(GraphRelationship relationship) => $"[{Entity([relationship.Type], Map(relationship.Properties))}]";

    private string Path(GraphPath path)
    {
        var text = "<" + Node(path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i];
            var forwards = relationship.StartElementId == path.Nodes[i].ElementId;
            text += (forwards ? "-" : "<-") + Relationship(relationship) + (forwards ? "->" : "-") + Node(path.Nodes[i + 1]);
        }

        return text + ">";
    }

    // The scenarios leave out seconds that are zero.
    [GeneratedRegex(@"(?<=\d\d:\d\d):00(?=$|[+\-Z])")]
    private static partial Regex NoSeconds();
}
