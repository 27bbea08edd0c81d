using System.Text.Json;
using System.Xml;
using GraphExplorer.Exploration.Transfer.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>A key as a file declares it.</summary>
/// <param name="Name">Of the property.</param>
/// <param name="Type">Ours where the file has it, else that of GraphML.</param>
/// <param name="Read">The value of a text, null where it has none of this type; null for a type that is not known.</param>
internal sealed record GraphMlKey(string Id, string Name, string Type, Func<string, Value?>? Read)
{
    private static readonly TypeOptions None = TypeOptions.Read("");

    /// <summary>Of the element that a reader stands at.</summary>
    public static GraphMlKey At(XmlReader xml)
    {
        var id = xml.GetAttribute("id") ?? "";
        var name = xml.GetAttribute("attr.name") ?? id;
        var of = xml.GetAttribute("for");
        var own = xml.GetAttribute(GraphMlNames.TypeAttribute, GraphMlNames.OwnNamespace);
        // Other tools name labels and types so.
        if (own is null && (of, name) is ("node", "labels")) own = GraphMlNames.Labels;
        if (own is null && (of, name) is ("edge", "label")) own = GraphMlNames.RelationshipType;
        var type = own ?? xml.GetAttribute("attr.type") ?? "string";
        return new(id, name, type, Reader(type));
    }

    /// <summary>Labels of a text such as <c>:Actor:Person</c> or <c>["a:b"]</c>; null where it is none.</summary>
    public static IReadOnlyList<string>? LabelsOf(string text) =>
        text.StartsWith('[') ? Texts(text) : [.. text.Split(':', StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static Func<string, Value?>? Reader(string type)
    {
        if (type is GraphMlNames.RelationshipType) return text => Value.Of(text);
        if (type is GraphMlNames.Labels) return text => LabelsOf(text) is { } labels ? List(labels, label => Value.Of(label)) : null;
        if (type is GraphMlNames.Json) return ScalarReading.Json;
        var isList = type.EndsWith(GraphMlNames.ListMark, StringComparison.Ordinal);
        if (ValueTypes.Find(isList ? type[..^GraphMlNames.ListMark.Length] : type) is not { } read) return null;
        return isList ? text => Texts(text) is { } items ? List(items, item => read(item, None)) : null : text => read(text, None);
    }

    private static Value? List(IReadOnlyList<string> texts, Func<string, Value?> read)
    {
        var values = texts.Select(read).ToList();
        return values.Exists(value => value is null) ? null : Value.List([.. values.OfType<Value>()]);
    }

    private static List<string>? Texts(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<List<string>>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
