using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>Writes values as Cypher literals where there is one: for messages, plans, tables and tests.</summary>
public static class ValueText
{
    public static string Write(Value value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: text.Append("null"); break;
            case ValueKind.Boolean: text.Append(value.AsBoolean ? "true" : "false"); break;
            case ValueKind.Integer: text.Append(CultureInfo.InvariantCulture, $"{value.AsInteger}"); break;
            case ValueKind.Float: text.Append(FloatText.Write(value.AsFloat)); break;
            case ValueKind.String: WriteString(text, value.AsString); break;
            case ValueKind.List: WriteList(text, value.AsList); break;
            case ValueKind.Map: WriteMap(text, value.AsMap); break;
            case ValueKind.Node when value.IsHandle: text.Append(CultureInfo.InvariantCulture, $"(#{value.Handle})"); break;
            case ValueKind.Node: WriteNode(text, value.AsNode); break;
            case ValueKind.Relationship when value.IsHandle: text.Append(CultureInfo.InvariantCulture, $"[#{value.Handle}]"); break;
            case ValueKind.Relationship: WriteRelationship(text, value.AsRelationship); break;
            case ValueKind.Path when value.IsHandle: text.Append("<path>"); break;
            case ValueKind.Path: WritePath(text, value.AsPath); break;
            case ValueKind.Date: text.Append(value.AsDate); break;
            case ValueKind.LocalTime: text.Append(value.AsLocalTime); break;
            case ValueKind.Time: text.Append(value.AsTime); break;
            case ValueKind.LocalDateTime: text.Append(value.AsLocalDateTime); break;
            case ValueKind.DateTime: text.Append(value.AsDateTime); break;
            case ValueKind.Duration: text.Append(value.AsDuration); break;
            case ValueKind.Point: text.Append(value.AsPoint.ToLiteral()); break;
            case ValueKind.Bytes: text.Append(Convert.ToHexString(value.AsBytes)); break;
            default: throw new InvalidOperationException($"no text for {value.Kind}");
        }
    }

    private static void WriteString(StringBuilder text, string value) =>
        text.Append('\'')
            .Append(value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal))
            .Append('\'');

    private static void WriteList(StringBuilder text, IReadOnlyList<Value> items)
    {
        Nesting.Enter();
        text.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Write(text, items[i]);
        }

        text.Append(']');
    }

    private static void WriteMap(StringBuilder text, ValueMap map)
    {
        Nesting.Enter();
        text.Append('{');
        var first = true;
        foreach (var (key, value) in map)
        {
            if (!first) text.Append(", ");
            first = false;
            text.Append(key).Append(": ");
            Write(text, value);
        }

        text.Append('}');
    }

    private static void WriteNode(StringBuilder text, GraphNode node)
    {
        text.Append('(');
        foreach (var label in node.Labels) text.Append(':').Append(label);
        WriteProperties(text, node.Properties, spaced: node.Labels.Count > 0);
        text.Append(')');
    }

    private static void WriteRelationship(StringBuilder text, GraphRelationship relationship)
    {
        text.Append("[:").Append(relationship.Type);
        WriteProperties(text, relationship.Properties, spaced: true);
        text.Append(']');
    }

    private static void WriteProperties(StringBuilder text, ValueMap properties, bool spaced)
    {
        if (properties.Count == 0) return;
        if (spaced) text.Append(' ');
        WriteMap(text, properties);
    }

    private static void WritePath(StringBuilder text, GraphPath path)
    {
        text.Append('<');
        WriteNode(text, path.Nodes[0]);
        for (var i = 0; i < path.Length; i++)
        {
            var relationship = path.Relationships[i];
            var forward = relationship.StartElementId == path.Nodes[i].ElementId;
            text.Append(forward ? "-" : "<-");
            WriteRelationship(text, relationship);
            text.Append(forward ? "->" : "-");
            WriteNode(text, path.Nodes[i + 1]);
        }

        text.Append('>');
    }
}
