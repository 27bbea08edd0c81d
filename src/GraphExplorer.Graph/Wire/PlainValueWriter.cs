using System.Text.Json;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Wire;

/// <summary>
/// Writes values as the nearest JSON: <c>1</c>, <c>1.0E300</c>, <c>"2020-01-02"</c>. Kinds are not told apart, and a
/// moment loses the name of its zone.
/// </summary>
public sealed class PlainValueWriter(Utf8JsonWriter json, long maxBytes = long.MaxValue) : ValueWriter(json, maxBytes)
{
    private protected override EntityNames Names { get; } =
        new("elementId", "labels", "startNodeElementId", "endNodeElementId", "type", "properties");

    protected override void WriteWhole(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: Json.WriteNullValue(); break;
            case ValueKind.Boolean: Json.WriteBooleanValue(value.AsBoolean); break;
            case ValueKind.Integer: Json.WriteNumberValue(value.AsInteger); break;
            case ValueKind.Float: WriteFloat(value.AsFloat); break;
            case ValueKind.String: WriteText(value.AsString); break;
            case ValueKind.List: WriteList(value.AsList); break;
            case ValueKind.Map: WriteMap(value.AsMap); break;
            case ValueKind.Node: WriteNode(value.AsNode); break;
            case ValueKind.Relationship: WriteRelationship(value.AsRelationship); break;
            case ValueKind.Path: WriteList(Elements(value.AsPath)); break;
            case ValueKind.DateTime: WriteText((value.AsDateTime with { Zone = null }).ToString()); break;
            default: WriteText(Text(value)); break;
        }
    }

    /// <summary>JSON has no number for NaN and the infinities: they are texts.</summary>
    private void WriteFloat(double value)
    {
        var text = FloatText.Write(value);
        if (double.IsFinite(value)) Json.WriteRawValue(text, skipInputValidation: true);
        else Json.WriteStringValue(text);
    }
}
