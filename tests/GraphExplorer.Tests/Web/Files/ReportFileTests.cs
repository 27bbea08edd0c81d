using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace GraphExplorer.Tests.Web.Files;

/// <summary>Every table of reports can be taken along in every form, from its own address.</summary>
public sealed class ReportFileTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Asked = "?unit=Unit:id:unit-special-buryat-battalion&outlet=Source:id:source-kyiv-post";

    [Theory]
    [InlineData("csv", "text/csv", "question.csv")]
    [InlineData("json", "application/json", "question.json")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "question.xlsx")]
    [InlineData("csljson", "application/vnd.citationstyles.csl+json", "question.csl.json")]
    [InlineData("bib", "application/x-bibtex", "question.bib")]
    [InlineData("ris", "application/x-research-info-systems", "question.ris")]
    [InlineData("txt", "text/plain", "question.txt")]
    public async Task A_form_has_its_media_type_and_file_name(string ending, string type, string name)
    {
        using var answer = await GetAsync($"/question.{ending}{Asked}");
        Assert.Equal($"200 {type}", $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType}");
        Assert.Equal(name, answer.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_workbook_has_every_row()
    {
        var total = (await server.GetAsync("/question" + Asked)).GetProperty("total").GetInt32();
        using var answer = await GetAsync($"/question.xlsx{Asked}");
        await using var content = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var document = SpreadsheetDocument.Open(content, isEditable: false);
        Assert.Equal(total + 1, document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count());
    }

    [Fact]
    public async Task Each_report_has_a_note_and_each_document_one_reference()
    {
        var rows = (await server.GetAsync("/question" + Asked)).GetProperty("rows").EnumerateArray().ToList();
        var notes = (await TextAsync($"/question.txt{Asked}")).TrimEnd('\n').Split('\n');
        Assert.Equal(rows.Count, notes.Length);
        Assert.Contains(notes, note => note.Contains("Attribution: Kyiv Post ← LIGA.net ← LIGA.net's sources in HUR.", StringComparison.Ordinal));
        var documents = rows.Select(row => row.GetProperty("document").GetProperty("ref").GetString()!).Distinct().Order(StringComparer.Ordinal);
        var references = JsonDocument.Parse(await TextAsync($"/question.csljson{Asked}")).RootElement.EnumerateArray();
        Assert.Equal(documents, references.Select(one => "Document:id:" + one.GetProperty("id").GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_ending_that_is_not_there_is_not_found()
    {
        using var answer = await GetAsync("/question.doc" + Asked);
        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Contains(".csv, .json, .xlsx, .csljson, .bib, .ris, .txt, not .doc", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> GetAsync(string path) =>
        server.Client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<string> TextAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
