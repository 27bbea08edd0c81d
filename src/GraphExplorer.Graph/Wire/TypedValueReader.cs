using System.Text.Json;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Wire;

/// <summary>Reads values from typed JSON, <c>{"$type":"Integer","_value":"1"}</c>. Whatever is not of that form is a <see cref="FormatException"/>.</summary>
public static class TypedValueReader
{
    public static Value Read(JsonElement json)
    {
        var (type, value) = Parts(json);
        return type switch
        {
            "Null" => value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? Value.Null : throw Unreadable(value),
            "Boolean" => Boolean(value),
            "Integer" => long.TryParse(Number(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
                ? Value.Of(whole)
                : throw Unreadable(value),
            "Float" => FloatText.TryParse(Number(value), out var number) ? Value.Of(number) : throw Unreadable(value),
            "String" => Value.Of(Text(value)),
            "List" => Value.List([.. Items(value).Select(Read)]),
            "Map" => Value.Of(Map(value)),
            "Base64" => value.ValueKind == JsonValueKind.String && value.TryGetBytesFromBase64(out var bytes) ? Value.Of(bytes) : throw Unreadable(value),
            "Node" => Value.Of(Node(value)),
            "Relationship" => Value.Of(Relationship(value)),
            "Path" => Value.Of(Path(value)),
            "Point" => PointValue.TryParse(Text(value), out var point) ? Value.Of(point) : throw Unreadable(value),
            "Date" => DateValue.TryParse(Text(value), out var date) ? Value.Of(date) : throw Unreadable(value),
            "LocalTime" => LocalTimeValue.TryParse(Text(value), out var time) ? Value.Of(time) : throw Unreadable(value),
            "Time" => TimeValue.TryParse(Text(value), out var time) ? Value.Of(time) : throw Unreadable(value),
            "LocalDateTime" => LocalDateTimeValue.TryParse(Text(value), out var local) ? Value.Of(local) : throw Unreadable(value),
            "OffsetDateTime" => Moment(value, hasZone: false),
            "ZonedDateTime" => Moment(value, hasZone: true),
            "Duration" => DurationValue.TryParse(Text(value), out var duration) ? Value.Of(duration) : throw Unreadable(value),
            _ => throw new UnknownTypeException(type),
        };
    }

    /// <summary>A map whose values are typed; properties too.</summary>
    public static ValueMap Map(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw Unreadable(json);
        var map = new ValueMap();
        foreach (var entry in json.EnumerateObject()) map.With(WireText.NameOf(entry), Read(entry.Value));
        return map;
    }

    private static (string Type, JsonElement Value) Parts(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new FormatException("a plain value where a typed one is due");
        var (type, value) = (default(string), default(JsonElement));
        foreach (var entry in json.EnumerateObject())
        {
            if (entry.NameEquals("$type")) type = Text(entry.Value);
            else if (entry.NameEquals("_value")) value = entry.Value;
            else throw new FormatException("a typed value has $type and _value and nothing else");
        }

        return (type ?? throw new FormatException("a value without its $type"), value);
    }

    private static Value Boolean(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.String when bool.TryParse(Text(json), out var value) => Value.Of(value),
        _ => throw Unreadable(json),
    };

    private static Value Moment(JsonElement json, bool hasZone) =>
        DateTimeValue.TryParse(Text(json), out var moment) && moment.Zone is not null == hasZone ? Value.Of(moment) : throw Unreadable(json);

    private static GraphNode Node(JsonElement json) => new(
        Text(Member(json, "_element_id")),
        [.. Items(Member(json, "_labels")).Select(Text)],
        Map(Member(json, "_properties")));

    private static GraphRelationship Relationship(JsonElement json) => new(
        Text(Member(json, "_element_id")),
        Text(Member(json, "_type")),
        Text(Member(json, "_start_node_element_id")),
        Text(Member(json, "_end_node_element_id")),
        Map(Member(json, "_properties")));

    private static GraphPath Path(JsonElement json)
    {
        var elements = Items(json).Select(Read).ToList();
        if (elements.Where((element, index) => element.Kind != (index % 2 == 0 ? ValueKind.Node : ValueKind.Relationship)).Any()) throw Unreadable(json);
        return new(
            [.. elements.Where((_, index) => index % 2 == 0).Select(element => element.AsNode)],
            [.. elements.Where((_, index) => index % 2 == 1).Select(element => element.AsRelationship)]);
    }

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : throw new FormatException($"a value without its {name}");

    private static JsonElement.ArrayEnumerator Items(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw Unreadable(json);

    /// <summary>Numbers come as text, so that none loses digits; as numbers they are read too.</summary>
    private static string Number(JsonElement json) => json.ValueKind == JsonValueKind.Number ? json.GetRawText() : Text(json);

    private static string Text(JsonElement json) =>
        json.ValueKind == JsonValueKind.String ? WireText.Of(json) : throw Unreadable(json);

    private static FormatException Unreadable(JsonElement value) => new($"'{value}' is no value of its type");
}
