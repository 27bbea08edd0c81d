using GraphExplorer.Exploration.Evidence;

namespace GraphExplorer.Exploration.Tables;

/// <summary>Puts reports into a table with every column of <see cref="ReportColumns"/>.</summary>
public static class ReportTable
{
    public static Table Of(string name, IEnumerable<ReportRow> rows) =>
        new(name, [.. ReportColumns.All.Select(column => column.Name)], rows.Select(row => Cells(row)));

    /// <summary>With a last column, <c>apart</c>, that holds the heading of reports that a question cannot place.</summary>
    public static Table Of(string name, IEnumerable<ReportRow> rows, string apart, IEnumerable<ReportRow> rowsApart)
    {
        var all = rows.Select(row => Cells(row, [null])).Concat(rowsApart.Select(row => Cells(row, apart)));
        return new(name, [.. ReportColumns.All.Select(column => column.Name), "apart"], all);
    }

    private static IReadOnlyList<object?> Cells(ReportRow row, params object?[] more) => [.. ReportColumns.All.Select(column => column.Cell(row)), .. more];
}
