using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Snapshots.Format;

/// <summary>Writes and reads snapshots: one canonical text for each, over which its hash is taken.</summary>
public static class SnapshotJson
{
    /// <summary>How large a snapshot may be, in bytes of its JSON.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    private const string HashName = "hash";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // Kept apart from pages: what is only unsafe within markup may stand as it is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        MaxDepth = 32,
        Converters = { new NodeRefConverter() },
    };

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 32 };

    /// <summary>The snapshot with the hash of what it holds.</summary>
    public static Snapshot Seal(Snapshot snapshot) => snapshot with { Hash = HashOf(ToTree(snapshot)) };

    /// <summary>The same, and what <see cref="Write"/> makes of it, in one go.</summary>
    public static SealedSnapshot SealAndWrite(Snapshot snapshot)
    {
        var (bytes, place) = CanonicalJson.WriteWithout(ToTree(snapshot), HashName);
        var hash = HashOf(bytes.Span);
        var entry = $",\"{HashName}\":\"{hash}\"";
        return new(snapshot with { Hash = hash }, string.Concat(Text(bytes.Span[..place]), entry, Text(bytes.Span[place..])), bytes.Length + entry.Length);
    }

    /// <summary>The canonical JSON, with the hash: names in ordinal order, no space between, nothing that is null.</summary>
    public static string Write(Snapshot snapshot) => CanonicalJson.Write(ToTree(snapshot));

    /// <summary>The same, laid out for people.</summary>
    public static string WriteIndented(Snapshot snapshot) => CanonicalJson.Write(ToTree(snapshot), indented: true);

    /// <summary>Reads any format up to the newest.</summary>
    /// <exception cref="GraphException"><c>snapshot_unreadable</c>: no snapshot, of a later format, or not what its hash was taken over.</exception>
    public static Snapshot Read(string json)
    {
        try
        {
            var tree = JsonNode.Parse(json, documentOptions: Reading) as JsonObject ?? throw new JsonException("it is no object");
            CheckHash(tree);
            return SnapshotUpgrades.ToNewest(tree).Deserialize<Snapshot>(Options)!;
        }
        // What is said of a name that stands twice in an object is an ArgumentException.
        catch (Exception cause) when (cause is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new GraphException(ServiceErrors.SnapshotUnreadable, $"This is no snapshot: {cause.Message}", cause: cause);
        }
    }

    private static JsonObject ToTree(Snapshot snapshot) => JsonSerializer.SerializeToNode(snapshot, Options)!.AsObject();

    // Before it is upgraded: the hash is of what was written at the time.
    private static void CheckHash(JsonObject tree)
    {
        if (tree[HashName]?.GetValue<string>() != HashOf(tree))
            throw new GraphException(ServiceErrors.SnapshotUnreadable, "The snapshot is not what its hash was taken over: it was changed.");
    }

    private static string HashOf(JsonObject tree) => HashOf(CanonicalJson.WriteWithout(tree, HashName).Bytes.Span);

    private static string HashOf(ReadOnlySpan<byte> rest) => Convert.ToHexStringLower(SHA256.HashData(rest));

    private static string Text(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);

    private sealed class NodeRefConverter : JsonConverter<NodeRef>
    {
        public override NodeRef Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            NodeRef.TryParse(reader.GetString(), out var node) ? node : throw new JsonException("not a reference");

        public override void Write(Utf8JsonWriter writer, NodeRef value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}

/// <summary>A snapshot with its hash, as it is kept.</summary>
/// <param name="Text">Its canonical JSON.</param>
/// <param name="Bytes">How long that is in UTF-8.</param>
public sealed record SealedSnapshot(Snapshot Snapshot, string Text, int Bytes);
