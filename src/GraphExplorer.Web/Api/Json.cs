using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GraphExplorer.Graph;

namespace GraphExplorer.Web.Api;

/// <summary>How answers are written: camel case, what is null left out, references as text, letters of every script as they are.</summary>
internal static class Json
{
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new NodeRefConverter());
    }

    private sealed class NodeRefConverter : JsonConverter<NodeRef>
    {
        public override NodeRef Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            NodeRef.TryParse(reader.GetString(), out var node) ? node : throw new JsonException("not a reference");

        public override void Write(Utf8JsonWriter writer, NodeRef value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
