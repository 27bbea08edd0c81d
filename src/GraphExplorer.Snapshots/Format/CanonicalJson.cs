using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GraphExplorer.Snapshots.Format;

/// <summary>One text for each tree: names in ordinal order, numbers and strings as they stand in it.</summary>
internal static class CanonicalJson
{
    public static string Write(JsonObject tree, bool indented = false)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            WriteNode(writer, tree);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    private static void WriteNode(Utf8JsonWriter writer, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject tree:
                WriteObject(writer, tree);
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var item in list) WriteNode(writer, item);
                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                node.WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter writer, JsonObject tree)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in tree.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            WriteNode(writer, value);
        }

        writer.WriteEndObject();
    }
}
