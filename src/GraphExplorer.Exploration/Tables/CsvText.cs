using System.Buffers;

namespace GraphExplorer.Exploration.Tables;

/// <summary>Writes tables as CSV (RFC 4180): commas, lines that end with CR and LF, the first of them the names of the columns.</summary>
public static class CsvText
{
    /// <summary>Texts that start with one of these would be run as a formula by a spreadsheet.</summary>
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");

    public static void Write(Table table, TextWriter writer)
    {
        WriteLine(table.Columns, writer);
        foreach (var row in table.Rows) WriteLine(row, writer);
    }

    /// <summary>One line of cells.</summary>
    public static void WriteLine(IReadOnlyList<object?> cells, TextWriter writer)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) writer.Write(',');
            writer.Write(Cell(cells[i]));
        }

        writer.Write("\r\n");
    }

    /// <summary>A cell: text with an apostrophe before what a spreadsheet would take for a formula; numbers and days as they are.</summary>
    public static string Cell(object? value) => value switch
    {
        null => "",
        string text => Quote(text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text),
        _ => CellText.Of(value),
    };

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(Quoted) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
