using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing.Tables;

/// <summary>Draws the evidence as a table, or the rows of a statement.</summary>
internal static class TableContent
{
    /// <summary>So high that the whole can still be a PNG.</summary>
    internal const double Highest = 3_300;
    private const int MostColumns = 12;

    internal static readonly TableColumn[] EvidenceColumns =
        [new("Who", 17), new("Stance", 15), new("What", 27), new("Figure", 13), new("As of", 15), new("Written in", 18, 2)];

    public static Content Of(Snapshot snapshot, Canvas canvas)
    {
        var (columns, rows, kind, total) = snapshot.Table is { } table
            ? (ColumnsOf(table), RowsOf(table), "row", table.Rows.Count)
            : (EvidenceColumns, EvidenceRows(snapshot), "report", Math.Max(snapshot.Totals.Reports, snapshot.Reports.Count));
        if (columns.Count == 0 || rows.Count == 0) return Nothing(canvas, columns.Count == 0 ? "No columns." : $"No {kind}s.");
        var drawing = new TableDrawing(canvas, columns);
        var shown = drawing.Draw(rows, Highest);
        return new(drawing.Height, drawing.Marks, [], Notes(snapshot, (shown, total, kind)), []);
    }

    /// <summary>A sentence in the place of a picture of nothing.</summary>
    internal static Content Nothing(Canvas canvas, string sentence) =>
        new(40, [canvas.Text(new(canvas.Left, canvas.Top + 24), sentence, new(13), canvas.Width) with { Colour = canvas.Theme.QuietInk }], [], [], []);

    internal static IReadOnlyList<TableRow> EvidenceRows(Snapshot snapshot)
    {
        var words = new ReportWords(snapshot);
        return [.. snapshot.Reports.Select(report => EvidenceRow(report, words))];
    }

    private static TableRow EvidenceRow(FrozenReport report, ReportWords words)
    {
        var (title, place) = words.Source(report);
        return new(report.Ref.ToString(),
        [
            new(PlainText.Of(report.Speaker.Name), ReportWords.Origin(report)),
            new(StanceWords.Of(report.Stance), report.Retracted ? "took it back" : PlainText.Of(report.Modality), report.Stance),
            new(words.What(report), words.Where(report)),
            new(PlainText.Of(report.Figure?.Text ?? "")),
            new(ReportWords.Days(report.AsOf), report.Said is null ? "" : $"said {ReportWords.Days(report.Said)}"),
            new(title, place),
        ]);
    }

    private static IReadOnlyList<TableColumn> ColumnsOf(FrozenTable table) => [.. table.Columns.Take(MostColumns).Select((name, at) =>
        new TableColumn(PlainText.Of(name, 100), Math.Clamp(table.Rows.Take(50).Select(row => row.ElementAtOrDefault(at)?.Length ?? 0).Append(name.Length).Max(), 6, 40)))];

    private static IReadOnlyList<TableRow> RowsOf(FrozenTable table) => [.. table.Rows.Select(row =>
        new TableRow(null, [.. Enumerable.Range(0, Math.Min(table.Columns.Count, MostColumns)).Select(at => new TableCell(PlainText.Of(row.ElementAtOrDefault(at), 2_000)))]))];

    private static List<string> Notes(Snapshot snapshot, (int Shown, int Total, string What) rows)
    {
        var notes = new List<string>();
        if (rows.Shown < rows.Total) notes.Add(string.Create(CultureInfo.InvariantCulture, $"{rows.Shown:N0} of {rows.Total:N0} {rows.What}s are shown."));
        if (snapshot.Table is { } table && table.Columns.Count > MostColumns)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{MostColumns} of {table.Columns.Count:N0} columns are shown."));
        return notes;
    }
}
