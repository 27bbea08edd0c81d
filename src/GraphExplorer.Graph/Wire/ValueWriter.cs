using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Wire;

/// <summary>Writes values as JSON, in one of the two forms of Neo4j's Query API.</summary>
/// <param name="json">What they are written to.</param>
/// <param name="maxBytes">How long the JSON may get. A value that holds one list many times over is far longer as JSON than in memory.</param>
public abstract class ValueWriter(Utf8JsonWriter json, long maxBytes)
{
    /// <summary>A list in a list takes two levels of typed JSON; the writer itself gives up at 1,000.</summary>
    private const int MaxDepth = 990;

    protected Utf8JsonWriter Json => json;

    private protected abstract EntityNames Names { get; }

    /// <exception cref="GraphException"><c>query_too_large</c>: the value is nested too deep, or longer than the limit.</exception>
    public void Write(Value value)
    {
        if (json.CurrentDepth > MaxDepth) throw new GraphException(ServiceErrors.QueryTooLarge, "A value is nested too deep to be written as JSON.");
        RequireRoom(0);
        WriteWhole(value);
    }

    protected abstract void WriteWhole(Value value);

    protected void WriteText(string text)
    {
        RequireRoom(text.Length);
        json.WriteStringValue(text);
    }

    protected void WriteList(IReadOnlyList<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items) Write(item);
        json.WriteEndArray();
    }

    protected void WriteMap(ValueMap map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(key);
            Write(value);
        }

        json.WriteEndObject();
    }

    protected void WriteNode(GraphNode node)
    {
        json.WriteStartObject();
        json.WriteString(Names.ElementId, node.ElementId);
        json.WriteStartArray(Names.Labels);
        foreach (var label in node.Labels) json.WriteStringValue(label);
        json.WriteEndArray();
        json.WritePropertyName(Names.Properties);
        WriteMap(node.Properties);
        json.WriteEndObject();
    }

    protected void WriteRelationship(GraphRelationship relationship)
    {
        json.WriteStartObject();
        json.WriteString(Names.ElementId, relationship.ElementId);
        json.WriteString(Names.Start, relationship.StartElementId);
        json.WriteString(Names.End, relationship.EndElementId);
        json.WriteString(Names.Type, relationship.Type);
        json.WritePropertyName(Names.Properties);
        WriteMap(relationship.Properties);
        json.WriteEndObject();
    }

    /// <summary>The values of a path in the order walked: node, relationship, node ….</summary>
    protected static IReadOnlyList<Value> Elements(GraphPath path)
    {
        var elements = new Value[path.Nodes.Count + path.Length];
        for (var i = 0; i < path.Nodes.Count; i++) elements[2 * i] = Value.Of(path.Nodes[i]);
        for (var i = 0; i < path.Length; i++) elements[(2 * i) + 1] = Value.Of(path.Relationships[i]);
        return elements;
    }

    /// <summary>The text of a value whose kind has no JSON of its own: temporal values, points, bytes.</summary>
    protected static string Text(Value value) => value.Kind switch
    {
        ValueKind.Date => value.AsDate.ToString(),
        ValueKind.LocalTime => value.AsLocalTime.ToString(),
        ValueKind.Time => value.AsTime.ToString(),
        ValueKind.LocalDateTime => value.AsLocalDateTime.ToString(),
        ValueKind.DateTime => value.AsDateTime.ToString(),
        ValueKind.Duration => value.AsDuration.ToString(),
        ValueKind.Point => value.AsPoint.ToString(),
        ValueKind.Bytes => Convert.ToBase64String(value.AsBytes),
        _ => throw new InvalidOperationException($"no text for {value.Kind}"),
    };

    private void RequireRoom(long bytes)
    {
        if (json.BytesCommitted + json.BytesPending + bytes > maxBytes)
            throw new GraphException(ServiceErrors.QueryTooLarge, $"A single row is longer than {maxBytes} bytes of JSON.");
    }
}
