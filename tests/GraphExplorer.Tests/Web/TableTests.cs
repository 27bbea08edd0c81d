using System.Text.Json;
using GraphExplorer.Tests.Exploration;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Every table of the pages has an address as a file.</summary>
public sealed class TableTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Brigade = "Unit:id:unit-11th-separate-airborne-assault-brigade";

    public static TheoryData<string, string, string> Tables => new()
    {
        { "/question", "/question", "question" },
        { "/questions/one-source", "/questions/one-source", "one-source" },
        { $"/entities/{Battalion}/reports", $"/entities/{Battalion}/reports", "unit-special-buryat-battalion-reports" },
        { "/evidence", $"/evidence?from={Battalion}&relation=part-of&to={Brigade}",
            "unit-special-buryat-battalion-part-of-unit-11th-separate-airborne-assault-brigade" },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task A_table_has_every_row_of_what_it_is_the_table_of(string path, string asked, string name)
    {
        var total = (await server.GetAsync(asked)).GetProperty("total").GetInt32();
        var csv = await FileAsync(Address(path, asked, "csv"), "text/csv", $"{name}.csv");
        Assert.StartsWith("speaker,speaksFor,stance,", csv, StringComparison.Ordinal);
        Assert.Equal(total + 1, CsvLines.Read(csv).Count);
        var json = await FileAsync(Address(path, asked, "json"), "application/json", $"{name}.json");
        Assert.Equal(total, JsonDocument.Parse(json).RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_row_says_what_the_page_says()
    {
        var json = await FileAsync($"/question.json?unit={Battalion}&outlet=Source:id:source-kyiv-post", "application/json", "question.json");
        var row = JsonDocument.Parse(json).RootElement.EnumerateArray().Single(row => row.GetProperty("claimKind").GetString() == "strength");
        Assert.Equal("up to 3,000 soldiers", row.GetProperty("figure").GetString());
        Assert.Equal((0.0, 3000.0), (row.GetProperty("low").GetDouble(), row.GetProperty("high").GetDouble()));
        Assert.Equal("Kyiv Post ← LIGA.net ← LIGA.net's sources in HUR", row.GetProperty("chain").GetString());
        Assert.Equal(JsonValueKind.Null, row.GetProperty("best").ValueKind);
    }

    [Fact]
    public async Task Figures_of_an_entity_are_a_table()
    {
        var weighed = await server.GetAsync($"/entities/{Battalion}/provenance");
        var figures = weighed.GetProperty("provenance").GetProperty("figures").EnumerateArray().Sum(group => group.GetProperty("rows").GetArrayLength());
        var lines = CsvLines.Read(await FileAsync($"/entities/{Battalion}/figures.csv", "text/csv", "unit-special-buryat-battalion-figures.csv"));
        Assert.Equal(figures + 1, lines.Count);
        Assert.Equal(["claim", "measure", "per", "scope", "figure", "low", "best", "high"], lines[0].Take(8));
        Assert.Contains("up to 3,000 soldiers", lines.Select(line => line[4]));
    }

    [Fact]
    public async Task Reports_that_a_question_cannot_place_say_so_in_the_last_column()
    {
        var answer = await server.GetAsync("/questions/known-on-a-day?time=as-of&limit=1");
        var lines = CsvLines.Read(await FileAsync("/questions/known-on-a-day.csv?time=as-of", "text/csv", "known-on-a-day.csv"));
        Assert.Equal("apart", lines[0][^1]);
        var apart = answer.GetProperty("apart");
        Assert.Equal(apart.GetProperty("total").GetInt32(), lines.Count(line => line[^1] == apart.GetProperty("title").GetString()));
        Assert.Equal(answer.GetProperty("total").GetInt32(), lines.Skip(1).Count(line => line[^1].Length == 0));
    }

    [Fact]
    public async Task Hostile_names_stay_cells_and_files_keep_harmless_names()
    {
        await using var graph = await TestGraph.CreateAsync("""
            CREATE (:Entity:Source:Outlet {id: 'outlet-x', name: '=cmd|\'/c calc\'!A1, "x"'})<-[:SAID_BY]-(:Report {id: 'report-x', lineage: 'known',
              summary: '@SUM(1)\r\nsecond line'})-[:ASSERTS]->(:Claim {id: 'claim-x', text: '+1'})-[:ABOUT]->(:Entity:Unit {id: 'a"b\r\nx..<ü>', name: 'Ümlaut'})
            """);
        await using var app = TestServer.Build(graph);
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        client.BaseAddress = new("http://127.0.0.1:5080");
        using var answer = await client.GetAsync(
            new Uri($"/api/v1/entities/{Uri.EscapeDataString("Unit:id:a\"b\r\nx..<ü>")}/reports.csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var lines = CsvLines.Read(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, lines.Count);
        Assert.Equal("'=cmd|'/c calc'!A1, \"x\"", lines[1][0]);
        Assert.Equal("'@SUM(1)\r\nsecond line", lines[1][7]);
        Assert.Equal("'+1", lines[1][5]);
        var disposition = answer.Content.Headers.GetValues("Content-Disposition").Single();
        Assert.DoesNotContain('\n', disposition);
        Assert.All(disposition, character => Assert.InRange(character, ' ', '~'));
    }

    private static string Address(string path, string asked, string ending) => $"{path}.{ending}{asked[path.Length..]}";

    private async Task<string> FileAsync(string path, string type, string name)
    {
        using var answer = await server.Client.GetAsync(new Uri("/api/v1" + path, UriKind.Relative));
        Assert.Equal($"200 {type} utf-8", $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType} {answer.Content.Headers.ContentType?.CharSet}");
        Assert.Equal(("attachment", name), (answer.Content.Headers.ContentDisposition?.DispositionType, answer.Content.Headers.ContentDisposition?.FileNameStar));
        return await answer.Content.ReadAsStringAsync();
    }
}
