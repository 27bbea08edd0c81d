using System.Text.Json;

namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>Writes a drawing as the JSON that Cytoscape (desktop) exports and Cytoscape.js takes as <c>elements</c>.</summary>
internal static class CytoscapeFile
{
    public static void Write(DrawnGraph graph, Stream stream)
    {
        using var json = new Utf8JsonWriter(stream, GraphFileFormat.Json);
        json.WriteStartObject();
        json.WriteString("format_version", "1.0");
        json.WriteString("generated_by", GraphFileFormat.Maker);
        json.WriteString("target_cytoscapejs_version", "~3.0");
        json.WriteStartObject("data");
        json.WriteString("name", graph.Title);
        json.WriteEndObject();
        json.WriteStartObject("elements");
        json.WriteStartArray("nodes");
        var fields = DrawnFields.OfNodes(graph);
        foreach (var node in graph.Nodes) WriteNode(json, fields, node);
        json.WriteEndArray();
        json.WriteStartArray("edges");
        foreach (var edge in graph.Edges) WriteEdge(json, edge);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNode(Utf8JsonWriter json, IReadOnlyList<DrawnField<DrawnNode>> fields, DrawnNode node)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", node.Ref.ToString());
        WriteFields(json, fields, node);
        json.WriteEndObject();
        if (node.At is { } at)
        {
            json.WriteStartObject("position");
            json.WriteNumber("x", at.X);
            json.WriteNumber("y", at.Y);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteEdge(Utf8JsonWriter json, DrawnEdge edge)
    {
        json.WriteStartObject();
        json.WriteStartObject("data");
        json.WriteString("id", edge.Id);
        json.WriteString("source", edge.From.ToString());
        json.WriteString("target", edge.To.ToString());
        WriteFields(json, DrawnFields.OfEdge(edge), edge);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteFields<T>(Utf8JsonWriter json, IReadOnlyList<DrawnField<T>> fields, T item)
    {
        foreach (var field in fields)
        {
            if (field.Value(item) is not { } value) continue;
            json.WritePropertyName(field.Name);
            if (value is bool flag) json.WriteBooleanValue(flag);
            else if (value is int number) json.WriteNumberValue(number);
            else json.WriteStringValue(value.ToString());
        }
    }
}
