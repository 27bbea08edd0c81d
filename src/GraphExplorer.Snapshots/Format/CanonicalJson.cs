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
        using (var writer = new Utf8JsonWriter(buffer, Options(indented))) WriteNode(writer, tree);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    /// <summary>All of a tree but one of its entries, in UTF-8, and where that one would go on, after the entry before it.</summary>
    public static (ReadOnlyMemory<byte> Bytes, int Place) WriteWithout(JsonObject tree, string left)
    {
        using var buffer = new MemoryStream();
        var place = 0L;
        using (var writer = new Utf8JsonWriter(buffer, Options(indented: false)))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in InOrder(tree).Where(entry => entry.Key != left))
            {
                WriteEntry(writer, name, value);
                if (string.CompareOrdinal(name, left) < 0) place = writer.BytesCommitted + writer.BytesPending;
            }

            writer.WriteEndObject();
        }

        return (buffer.GetBuffer().AsMemory(0, (int)buffer.Length), (int)place);
    }

    private static JsonWriterOptions Options(bool indented) => new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IEnumerable<KeyValuePair<string, JsonNode?>> InOrder(JsonObject tree) => tree.OrderBy(entry => entry.Key, StringComparer.Ordinal);

    private static void WriteEntry(Utf8JsonWriter writer, string name, JsonNode? value)
    {
        writer.WritePropertyName(name);
        WriteNode(writer, value);
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
        foreach (var (name, value) in InOrder(tree)) WriteEntry(writer, name, value);
        writer.WriteEndObject();
    }
}
