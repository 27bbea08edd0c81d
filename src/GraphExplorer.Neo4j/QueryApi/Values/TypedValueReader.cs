using System.Text.Json;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.QueryApi.Values;

/// <summary>Reads values from typed JSON. What is not of that form is a <see cref="FormatException"/> or <see cref="JsonException"/>.</summary>
internal static class TypedValueReader
{
    public static Value Read(JsonElement json)
    {
        var value = json.GetProperty("_value");
        return json.GetProperty("$type").GetString() switch
        {
            "Null" => Value.Null,
            "Boolean" => Value.Of(value.GetBoolean()),
            "Integer" => Value.Of(long.Parse(Text(value), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture)),
            "Float" => Value.Of(double.Parse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture)),
            "String" => Value.Of(Text(value)),
            "List" => Value.List([.. value.EnumerateArray().Select(Read)]),
            "Map" => Value.Of(Map(value)),
            "Base64" => Value.Of(value.GetBytesFromBase64()),
            "Node" => Value.Of(Node(value)),
            "Relationship" => Value.Of(Relationship(value)),
            "Path" => Value.Of(Path(value)),
            "Point" => PointValue.TryParse(Text(value), out var point) ? Value.Of(point) : throw Unreadable(value),
            "Date" => DateValue.TryParse(Text(value), out var date) ? Value.Of(date) : throw Unreadable(value),
            "LocalTime" => LocalTimeValue.TryParse(Text(value), out var time) ? Value.Of(time) : throw Unreadable(value),
            "Time" => TimeValue.TryParse(Text(value), out var time) ? Value.Of(time) : throw Unreadable(value),
            "LocalDateTime" => LocalDateTimeValue.TryParse(Text(value), out var local) ? Value.Of(local) : throw Unreadable(value),
            "OffsetDateTime" or "ZonedDateTime" =>
                DateTimeValue.TryParse(Text(value), out var moment) ? Value.Of(moment) : throw Unreadable(value),
            "Duration" => DurationValue.TryParse(Text(value), out var duration) ? Value.Of(duration) : throw Unreadable(value),
            var type => throw new FormatException($"a value of the unknown type '{type}'"),
        };
    }

    /// <summary>A map whose values are typed; properties too.</summary>
    public static ValueMap Map(JsonElement json)
    {
        var map = new ValueMap();
        foreach (var entry in json.EnumerateObject()) map.With(entry.Name, Read(entry.Value));
        return map;
    }

    private static GraphNode Node(JsonElement json) => new(
        Text(json.GetProperty("_element_id")),
        [.. json.GetProperty("_labels").EnumerateArray().Select(Text)],
        Map(json.GetProperty("_properties")));

    private static GraphRelationship Relationship(JsonElement json) => new(
        Text(json.GetProperty("_element_id")),
        Text(json.GetProperty("_type")),
        Text(json.GetProperty("_start_node_element_id")),
        Text(json.GetProperty("_end_node_element_id")),
        Map(json.GetProperty("_properties")));

    private static GraphPath Path(JsonElement json)
    {
        var elements = json.EnumerateArray().Select(Read).ToList();
        return new(
            [.. elements.Where((_, index) => index % 2 == 0).Select(element => element.AsNode)],
            [.. elements.Where((_, index) => index % 2 == 1).Select(element => element.AsRelationship)]);
    }

    private static string Text(JsonElement json) => json.GetString() ?? throw new FormatException("null where a text is due");

    private static FormatException Unreadable(JsonElement value) => new($"'{value}' is no value of its type");
}
