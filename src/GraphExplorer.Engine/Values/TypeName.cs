using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>What a value's type is called in Cypher: <c>INTEGER</c>, <c>ZONED DATETIME</c>.</summary>
public static class TypeName
{
    public static string Of(ValueKind kind) => kind switch
    {
        ValueKind.Null => "NULL",
        ValueKind.Boolean => "BOOLEAN",
        ValueKind.Integer => "INTEGER",
        ValueKind.Float => "FLOAT",
        ValueKind.String => "STRING",
        ValueKind.List => "LIST",
        ValueKind.Map => "MAP",
        ValueKind.Node => "NODE",
        ValueKind.Relationship => "RELATIONSHIP",
        ValueKind.Path => "PATH",
        ValueKind.Date => "DATE",
        ValueKind.LocalTime => "LOCAL TIME",
        ValueKind.Time => "ZONED TIME",
        ValueKind.LocalDateTime => "LOCAL DATETIME",
        ValueKind.DateTime => "ZONED DATETIME",
        ValueKind.Duration => "DURATION",
        ValueKind.Point => "POINT",
        ValueKind.Bytes => "BYTEARRAY",
        _ => throw new InvalidOperationException($"no name for {kind}"),
    };

    /// <summary>For messages: the type, and the value where it is short: <c>the STRING 'abc'</c>, <c>a LIST</c>.</summary>
    public static string Describe(Value value)
    {
        var name = Of(value.Kind);
        if (value.IsNull) return "null";
        if (value.Kind is ValueKind.List or ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.Bytes)
        {
            return $"a {name}";
        }

        var text = value.ToString();
        return text.Length <= 40 ? $"the {name} {text}" : $"a {name}";
    }
}
