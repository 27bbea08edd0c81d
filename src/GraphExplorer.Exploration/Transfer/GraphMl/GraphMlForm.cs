using GraphExplorer.Exploration.Transfer.Values;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>With which type a value stands in GraphML, and with what text.</summary>
internal static class GraphMlForm
{
    /// <summary>e.g. <c>long</c>, <c>date</c>, <c>string[]</c>, <c>json</c>.</summary>
    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.List => ScalarWriting.TypeOfItems(value.AsList) is { } type ? $"{type}{GraphMlNames.ListMark}" : GraphMlNames.Json,
        // Most control characters have no place in XML; JSON escapes them.
        ValueKind.String => XmlText.IsClean(value.AsString) ? "string" : GraphMlNames.Json,
        _ => ScalarWriting.TypeOf(value) ?? GraphMlNames.Json,
    };

    /// <summary>The nearest word of GraphML itself.</summary>
    public static string AttributeType(string form) => form is "boolean" or "long" or "double" ? form : "string";

    public static string Text(Value value, string form) => form == GraphMlNames.Json ? ScalarWriting.TypedJson(value)
        : value.Kind == ValueKind.List ? ScalarWriting.JsonArray(value.AsList.Select(ScalarWriting.Text))
        : ScalarWriting.Text(value);

    /// <summary>Labels as other tools write them, <c>:Actor:Person</c>, or as a JSON array where one has a colon.</summary>
    public static string Labels(IReadOnlyList<string> labels) => labels.All(label => !label.Contains(':', StringComparison.Ordinal) && XmlText.IsClean(label))
        ? string.Concat(labels.Select(label => $":{label}"))
        : ScalarWriting.JsonArray(labels);

    /// <summary>A name as it stands.</summary>
    /// <exception cref="TransferException">XML has no place for it.</exception>
    public static string Name(string name) =>
        XmlText.IsClean(name) ? name : throw new TransferException($"The name '{XmlText.Clean(name)}' holds characters that XML has no place for; write another form than GraphML.");
}
