using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GraphExplorer.Snapshots.Tables;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Tables;

public sealed class TableWorkbookTests
{
    [Fact]
    public void Cells_keep_their_types_and_no_text_is_run()
    {
        using var stream = new MemoryStream();
        object?[] cells = ["=1+1\u0001", 7L, 0.5, true, new DateOnly(2024, 10, 14), null, double.PositiveInfinity, new string('x', 40_000)];
        TableWorkbook.Write("what/is: told?", [.. cells.Select((_, i) => $"c{i}")], [cells], stream);
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Equal("what is  told", document.WorkbookPart!.Workbook.Descendants<Sheet>().Single().Name!.Value);
        var row = document.WorkbookPart.WorksheetParts.Single().Worksheet.Descendants<Row>().ElementAt(1).Elements<Cell>().ToList();
        Assert.Equal(["=1+1\uFFFD", "7", "0.5", "1", "45579", "", "Infinity"], row.Take(7).Select(cell => cell.InnerText));
        Assert.Equal((CellValues.InlineString, CellValues.Boolean), (row[0].DataType!.Value, row[3].DataType!.Value));
        Assert.Equal(32_767, row[7].InnerText.Length);
        Assert.All(row, cell => Assert.Null(cell.CellFormula));
    }
}
