using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>Writes names and values as Cypher reads them, for scripts that people keep. No statement that is sent holds one: those have parameters.</summary>
public static class CypherLiteral
{
    /// <summary>A label, a type or a property between grave accents.</summary>
    // Within them a unicode escape would be read as what it stands for.
    public static string Name(string name) => $"`{name.Replace("\\u", "\\u005Cu", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A text between quotes, on one line.</summary>
    public static string Text(string text)
    {
        var quoted = new StringBuilder(text.Length + 2);
        Append(quoted, text);
        return quoted.ToString();
    }

    /// <summary>Appends a value; a map with its keys between grave accents.</summary>
    /// <exception cref="ArgumentException">There is no literal for it: bytes, nodes, relationships, paths.</exception>
    public static void Append(StringBuilder script, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.String: Append(script, value.AsString); break;
            case ValueKind.Float: script.Append(Number(value.AsFloat)); break;
            // The lowest number is none: a minus is taken from a number that is too large.
            case ValueKind.Integer when value.AsInteger == long.MinValue: script.Append("(-9223372036854775807 - 1)"); break;
            case ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Point: script.Append(ValueText.Write(value)); break;
            case ValueKind.List: AppendList(script, value.AsList); break;
            case ValueKind.Map: AppendMap(script, value.AsMap); break;
            default: script.Append(Function(value.Kind)).Append("('").Append(ValueText.Write(value)).Append("')"); break;
        }
    }

    private static string Function(ValueKind kind) => kind switch
    {
        ValueKind.Date => "date",
        ValueKind.LocalTime => "localtime",
        ValueKind.Time => "time",
        ValueKind.LocalDateTime => "localdatetime",
        ValueKind.DateTime => "datetime",
        ValueKind.Duration => "duration",
        _ => throw new ArgumentException($"There is no literal for {kind}."),
    };

    private static string Number(double number) => double.IsFinite(number) ? FloatText.Write(number) : $"toFloat('{FloatText.Write(number)}')";

    private static void AppendList(StringBuilder script, IReadOnlyList<Value> items)
    {
        Nesting.Enter();
        script.Append('[');
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0) script.Append(", ");
            Append(script, items[i]);
        }

        script.Append(']');
    }

    private static void AppendMap(StringBuilder script, ValueMap map)
    {
        Nesting.Enter();
        var before = "{";
        foreach (var (key, value) in map)
        {
            script.Append(before).Append(Name(key)).Append(": ");
            Append(script, value);
            before = ", ";
        }

        script.Append(map.Count == 0 ? "{}" : "}");
    }

    private static void Append(StringBuilder quoted, string text)
    {
        quoted.Append('\'');
        foreach (var c in text) Append(quoted, c);
        quoted.Append('\'');
    }

    private static void Append(StringBuilder quoted, char c)
    {
        if (c is '\\' or '\'') quoted.Append('\\').Append(c);
        else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029') quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        else quoted.Append(c);
    }
}
