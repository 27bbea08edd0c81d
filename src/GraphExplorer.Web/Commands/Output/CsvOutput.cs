using GraphExplorer.Exploration.Tables;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.Commands.Output;

/// <summary>CSV as tables are exported.</summary>
internal sealed class CsvOutput(TextWriter output) : IRowOutput
{
    public void Start(IReadOnlyList<string> columns) => CsvText.WriteLine(columns, output);

    public void Write(Value[] row) => CsvText.WriteLine([.. row.Select(Cell)], output);

    public void End()
    {
    }

    private static object? Cell(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.String => value.AsString,
        _ => value.ToString(),
    };
}
