using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetFonts = DocumentFormat.OpenXml.Spreadsheet.Fonts;

namespace GraphExplorer.Snapshots.Tables;

/// <summary>Writes a table as a workbook of one sheet (XLSX): a bold line of names that stays in view, then the rows. Texts are texts: none is run as a formula.</summary>
public static class TableWorkbook
{
    /// <summary>A cell of a spreadsheet holds no more.</summary>
    private const int LongestText = 32_767;
    private const int LongestSheetName = 31;
    private const uint BoldStyle = 1;
    private const uint DayStyle = 2;

    /// <param name="name">Of the sheet.</param>
    /// <param name="columns">Their names.</param>
    /// <param name="rows">Cells: text, <c>long</c>, <c>int</c>, <c>double</c>, <c>bool</c>, <see cref="DateOnly"/> or null.</param>
    /// <param name="stream">Read and written.</param>
    public static void Write(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<object?>> rows, Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var sheet = workbook.AddNewPart<WorksheetPart>();
        var lines = new SheetData(rows.Select(row => new Row(row.Select(CellOf))).Prepend(new Row(columns.Select(column => TextCell(column, BoldStyle)))));
        sheet.Worksheet = new(new SheetViews(FirstLineStays()), lines);
        var listed = new Sheet { Id = workbook.GetIdOfPart(sheet), SheetId = 1, Name = SheetName(name) };
        workbook.Workbook = new(new Sheets(listed));
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new(),
        bool flag => new(new CellValue(flag ? "1" : "0")) { DataType = CellValues.Boolean },
        DateOnly day => new(new CellValue(day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture))) { StyleIndex = DayStyle },
        double number when !double.IsFinite(number) => TextCell(number.ToString(CultureInfo.InvariantCulture)),
        int or long or double => new(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!)),
        _ => TextCell(value.ToString() ?? ""),
    };

    private static Cell TextCell(string text, uint style = 0)
    {
        var kept = text.Length <= LongestText ? text : text[..(LongestText - 1)] + "…";
        var run = new Text(XmlText.Clean(kept)) { Space = SpaceProcessingModeValues.Preserve };
        return new(new InlineString(run)) { DataType = CellValues.InlineString, StyleIndex = style };
    }

    private static SheetView FirstLineStays() => new(
        new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
    {
        WorkbookViewId = 0,
    };

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy-mm-dd" }),
        new SheetFonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));

    // A sheet's name has at most 31 characters and none of these.
    private static string SheetName(string name)
    {
        var plain = new string([.. XmlText.Clean(name).Select(c => ":\\/?*[]'".Contains(c) ? ' ' : c)]).Trim();
        return plain.Length == 0 ? "Table" : plain[..Math.Min(plain.Length, LongestSheetName)];
    }
}
