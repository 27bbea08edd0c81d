using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GraphExplorer.Snapshots.Composing.Tables;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;
using DrawnCell = GraphExplorer.Snapshots.Composing.Tables.TableCell;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A table of a Word document, whose first row stays at the top of every page: what a picture of it would make too small to read.</summary>
internal static class WordTable
{
    private const int MostColumns = 63;

    // Between the margins of the page, in twentieths of a point.
    private const int PageWidth = 9638;
    private const string LineColour = "C8CCD3";

    public static Table Of(Snapshot snapshot)
    {
        var (columns, rows) = snapshot.Table is { } table
            ? ([.. table.Columns.Take(MostColumns).Select(name => new TableColumn(PlainText.Of(name), 1))],
                table.Rows.Select(row => row.Take(MostColumns).Select(cell => new DrawnCell(PlainText.Of(cell)))))
            : (TableContent.EvidenceColumns, TableContent.EvidenceRows(snapshot).Select(row => row.Cells.AsEnumerable()));
        var whole = columns.Sum(column => column.Share);
        var properties = new TableProperties(
            new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" },
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 4, Color = LineColour },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = LineColour },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = LineColour }),
            new TableCaption { Val = XmlText.Clean(PlainText.Of(snapshot.Title)) },
            new TableDescription { Val = XmlText.Clean(PlainText.Of(snapshot.Alternative)) });
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(columns.Select(column => Cell(WordText.Run(column.Title, bold: true))));
        var grid = new TableGrid(columns.Select(column => new GridColumn { Width = ((int)(PageWidth * column.Share / whole)).ToString(CultureInfo.InvariantCulture) }));
        return new([properties, grid, head, .. rows.Select(Row)]);
    }

    private static TableRow Row(IEnumerable<DrawnCell> cells)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells.Select(cell => cell.Below.Length == 0 ? Cell(WordText.Run(cell.Text)) : Cell(WordText.Run(cell.Text), new Run(new Break()), WordText.Run($"({cell.Below})"))));
        return row;
    }

    private static TableCell Cell(params OpenXmlElement[] runs) =>
        new(new Paragraph([new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }), .. runs]));
}
