using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GraphExplorer.Exploration.Tables;
using GraphExplorer.Snapshots.Tables;

namespace GraphExplorer.Web.Api.Files;

/// <summary>A form in which a table can be taken along, by the ending of its address.</summary>
internal sealed record TableFormat(string Ending, string MediaType, Action<Table, Stream> Write)
{
    public static IReadOnlyList<TableFormat> All { get; } =
    [
        new("csv", "text/csv", WriteCsv),
        new("json", "application/json", WriteJson),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", WriteWorkbook),
    ];

    public FileAnswer Answer(Table table) => new($"{table.Name}.{Ending}", MediaType, stream => Write(table, stream));

    private static void WriteCsv(Table table, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true);
        CsvText.Write(table, text);
    }

    private static void WriteJson(Table table, Stream stream)
    {
        using var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) });
        JsonText.Write(table, writer);
    }

    private static void WriteWorkbook(Table table, Stream stream) => TableWorkbook.Write(table.Name, table.Columns, table.Rows, stream);
}
