using System.Text.Json;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Wire;

/// <summary>Writes values as typed JSON, <c>{"$type":"Integer","_value":"1"}</c>: nothing is lost.</summary>
public sealed class TypedValueWriter(Utf8JsonWriter json, long maxBytes = long.MaxValue) : ValueWriter(json, maxBytes)
{
    private protected override EntityNames Names { get; } =
        new("_element_id", "_labels", "_start_node_element_id", "_end_node_element_id", "_type", "_properties");

    protected override void WriteWhole(Value value)
    {
        Json.WriteStartObject();
        Json.WriteString("$type", TypeName(value));
        Json.WritePropertyName("_value");
        switch (value.Kind)
        {
            case ValueKind.Null: Json.WriteNullValue(); break;
            case ValueKind.Boolean: Json.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Integer: Json.WriteStringValue(value.AsInteger.ToString(CultureInfo.InvariantCulture)); break;
            case ValueKind.Float: Json.WriteStringValue(FloatText.Write(value.AsFloat)); break;
            case ValueKind.String: WriteText(value.AsString); break;
            case ValueKind.List: WriteList(value.AsList); break;
            case ValueKind.Map: WriteMap(value.AsMap); break;
            case ValueKind.Node: WriteNode(value.AsNode); break;
            case ValueKind.Relationship: WriteRelationship(value.AsRelationship); break;
            case ValueKind.Path: WriteList(Elements(value.AsPath)); break;
            default: WriteText(Text(value)); break;
        }

        Json.WriteEndObject();
    }

    private static string TypeName(Value value) => value.Kind switch
    {
        ValueKind.DateTime => value.AsDateTime.Zone is null ? "OffsetDateTime" : "ZonedDateTime",
        ValueKind.Bytes => "Base64",
        var kind => kind.ToString(),
    };
}
