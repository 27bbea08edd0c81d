using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.QueryApi.Values;

/// <summary>Writes values as typed JSON, <c>{"$type":"Integer","_value":"1"}</c>.</summary>
internal static class TypedValueWriter
{
    /// <summary>A list in a list takes two levels of JSON; the writer itself gives up at 1,000.</summary>
    private const int MaxDepth = 990;

    /// <exception cref="GraphException"><c>bad_request</c> for nodes, relationships and paths, which cannot be parameters,
    /// and for values nested too deep.</exception>
    public static void Write(Utf8JsonWriter json, Value value)
    {
        if (json.CurrentDepth > MaxDepth) throw new GraphException(ServiceErrors.BadRequest, "A parameter is nested too deep.");
        json.WriteStartObject();
        json.WriteString("$type", TypeName(value));
        json.WritePropertyName("_value");
        switch (value.Kind)
        {
            case ValueKind.Null: json.WriteNullValue(); break;
            case ValueKind.Boolean: json.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.List: WriteList(json, value.AsList); break;
            case ValueKind.Map: WriteMap(json, value.AsMap); break;
            default: json.WriteStringValue(Text(value)); break;
        }

        json.WriteEndObject();
    }

    private static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.DateTime => value.AsDateTime.Zone is null ? "OffsetDateTime" : "ZonedDateTime",
        ValueKind.Bytes => "Base64",
        ValueKind.Node or ValueKind.Relationship or ValueKind.Path => throw new GraphException(
            ServiceErrors.BadRequest, $"A {value.Kind} cannot be a parameter; pass what identifies it."),
        var kind => kind.ToString(),
    };

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Integer => value.AsInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => FloatText.Write(value.AsFloat),
        ValueKind.String => WellFormedText.Check(value.AsString),
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

    private static void WriteList(Utf8JsonWriter json, IReadOnlyList<Value> items)
    {
        json.WriteStartArray();
        foreach (var item in items) Write(json, item);
        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, ValueMap map)
    {
        json.WriteStartObject();
        foreach (var (key, value) in map)
        {
            json.WritePropertyName(WellFormedText.Check(key));
            Write(json, value);
        }

        json.WriteEndObject();
    }
}
