using System.Text.Json;

namespace GraphExplorer.Exploration.Tables;

/// <summary>Writes tables as a JSON list with an object for each row: <c>[{"speaker": "Kyiv Post", "line": 7}]</c>. A cell without a value is null.</summary>
public static class JsonText
{
    public static void Write(Table table, Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            for (var i = 0; i < row.Count; i++)
            {
                writer.WritePropertyName(table.Columns[i]);
                WriteCell(row[i], writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCell(object? value, Utf8JsonWriter writer)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or long:
                writer.WriteNumberValue(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            default:
                writer.WriteStringValue(CellText.Of(value));
                break;
        }
    }
}
