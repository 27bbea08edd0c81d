using System.Text;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Composing.Tables;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>The evidence, and the rows of a statement, as tables of a page: all of them, while a picture shows what it has room for.</summary>
internal static class HtmlTables
{
    public static void Write(StringBuilder page, Snapshot snapshot)
    {
        if (snapshot.Table is { } table)
            Write(page, "Rows", [.. table.Columns.Select(name => PlainText.Of(name))], table.Rows.Select(row => row.Select(cell => new TableCell(PlainText.Of(cell)))));
        foreach (var drawn in DrawnTables.Of(snapshot))
            Write(page, drawn.Title, drawn.Columns, drawn.Rows.Select(row => row.Cells.Select(cell => new TableCell(cell))));
        if (snapshot.Reports.Count > 0) Write(page, $"Evidence: {CitationLines.HowMuch(snapshot)}", [.. TableContent.EvidenceColumns.Select(column => column.Title)], TableContent.EvidenceRows(snapshot).Select(row => row.Cells));
    }

    private static void Write(StringBuilder page, string title, IReadOnlyList<string> columns, IEnumerable<IEnumerable<TableCell>> rows)
    {
        page.Append($"<h2>{HtmlText.Of(title)}</h2>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"{HtmlText.Of(title)}\">\n<table>\n<thead><tr>");
        foreach (var column in columns) page.Append($"<th scope=\"col\">{HtmlText.Of(column)}</th>");
        page.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in rows)
        {
            page.Append("<tr>");
            foreach (var cell in row) page.Append($"<td><bdi>{HtmlText.Of(cell.Text)}</bdi>{(cell.Below.Length > 0 ? $"<small>{HtmlText.Of(cell.Below)}</small>" : "")}</td>");
            page.Append("</tr>\n");
        }

        page.Append("</tbody>\n</table>\n</div>\n");
    }
}
