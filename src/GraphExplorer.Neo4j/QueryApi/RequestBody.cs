using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Wire;
using GraphExplorer.Neo4j.Running;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>Writes the bodies of requests, e.g. <c>{"statement":"RETURN $x","parameters":{…},"accessMode":"READ"}</c>.</summary>
internal static class RequestBody
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Empty { get; } = "{}"u8.ToArray();

    /// <summary>A statement that is a transaction of its own.</summary>
    public static byte[] AutoCommit(string text, QueryRequest request) => Write(json =>
    {
        WriteMode(json, request.AccessMode, request.Bookmarks);
        WriteStatement(json, text, request);
        // The server ends it too, should this process be gone by then; our own clock comes first.
        if (request.Limits.Time is { } time) json.WriteNumber("maxExecutionTime", (long)Math.Ceiling(time.TotalSeconds) + 1);
    });

    /// <summary>The opening of a transaction.</summary>
    public static byte[] Open(AccessMode mode, IReadOnlyList<string> bookmarks) => Write(json => WriteMode(json, mode, bookmarks));

    /// <summary>A statement within a transaction.</summary>
    public static byte[] InTransaction(string text, QueryRequest request) => Write(json => WriteStatement(json, text, request));

    private static byte[] Write(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Json))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteMode(Utf8JsonWriter json, AccessMode mode, IReadOnlyList<string> bookmarks)
    {
        json.WriteString("accessMode", mode == AccessMode.Read ? "READ" : "WRITE");
        if (bookmarks.Count == 0) return;
        json.WriteStartArray("bookmarks");
        foreach (var bookmark in bookmarks) json.WriteStringValue(bookmark);
        json.WriteEndArray();
    }

    private static void WriteStatement(Utf8JsonWriter json, string text, QueryRequest request)
    {
        json.WriteString("statement", WireText.Check(text));
        json.WriteBoolean("includeCounters", true);
        SendableValue.Require(request.Parameters);
        var values = new TypedValueWriter(json);
        json.WriteStartObject("parameters");
        foreach (var (name, value) in request.Parameters)
        {
            json.WritePropertyName(name);
            values.Write(value);
        }

        json.WriteEndObject();
    }
}
