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

    [Theory]
    [InlineData("/question", Asked)]
    [InlineData("/questions/one-source", "?subject=Unit:id:unit-special-buryat-battalion")]
    [InlineData("/questions/who-said-first", "")]
    [InlineData("/entities/Unit:id:unit-special-buryat-battalion/reports", "")]
    public async Task A_file_of_what_a_filter_leaves_holds_these_reports_alone_in_the_order_of_the_table(string table, string slots)
    {
        var all = (await TextAsync($"{table}.json{slots}"))!;
        var rows = JsonDocument.Parse(all).RootElement.EnumerateArray().Select(row => row.GetProperty("ref").GetString()!).ToList();
        string[] kept = [rows[^1], rows[0]];
        using var answer = await PostAsync($"{table}.json{slots}", JsonSerializer.Serialize(new { reports = kept.Append("Report:id:report-of-no-graph") }));
        var left = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.EnumerateArray();
        Assert.Equal([rows[0], rows[^1]], left.Select(row => row.GetProperty("ref").GetString()));
        using var notes = await PostAsync($"{table}.txt{slots}", JsonSerializer.Serialize(new { reports = kept }));
        Assert.Equal(2, (await notes.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n').Length);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"reports":[]}""")]
    [InlineData("""{"reports":[null]}""")]
    [InlineData("""{"reports":["no reference"]}""")]
    public async Task A_list_of_reports_that_is_none_is_refused(string body)
    {
        using var answer = await PostAsync("/question.csv" + Asked, body);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    [Fact]
    public async Task An_ending_that_is_not_there_is_not_found()
    {
        using var answer = await GetAsync("/question.doc" + Asked);
        Assert.Equal(404, (int)answer.StatusCode);
        Assert.Contains(".csv, .json, .xlsx, .csljson, .bib, .ris, .txt, not .doc", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> PostAsync(string path, string body)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await server.Client.PostAsync(new Uri("/api/v1" + path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    private Task<HttpResponseMessage> GetAsync(string path) =>
        server.Client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative), TestContext.Current.CancellationToken);

    private async Task<string> TextAsync(string path)
    {
        using var answer = await GetAsync(path);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
