using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphExplorer.Exploration.Analysis;
using Xunit;

namespace GraphExplorer.Tests.Web;

public sealed class AnalysisTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Shown = """
        "nodes": ["Unit:id:unit-special-buryat-battalion", "Unit:id:unit-11th-separate-airborne-assault-brigade", "Place:id:place-sudzha"],
        "edges": ["Unit:id:unit-special-buryat-battalion|part-of|Unit:id:unit-11th-separate-airborne-assault-brigade"]
        """;

    [Fact]
    public async Task The_list_says_what_there_is_and_what_is_missing()
    {
        var list = await server.GetAsync("/analysis");
        Assert.Equal(Measure.All.Select(measure => measure.Name), list.GetProperty("measures").EnumerateArray().Select(measure => measure.GetProperty("name").GetString()));
        Assert.Equal(list.GetProperty("links").GetBoolean(), !list.TryGetProperty("missing", out _));
    }

    [Fact]
    public async Task What_is_shown_is_measured()
    {
        var answer = await AskAsync("/api/v1/analysis", $$"""{ {{Shown}}, "measures": ["degree", "bridges"] }""");
        Assert.Equal((3, 1), (answer.GetProperty("entities").GetInt32(), answer.GetProperty("edges").GetInt32()));
        var rows = answer.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal([1, 1, 0], rows.Select(row => row.GetProperty("values").GetProperty("degree").GetInt32()));
        Assert.Equal("bridges", answer.GetProperty("connections")[0].GetProperty("measure").GetString());
    }

    [Fact]
    public async Task The_whole_graph_is_measured()
    {
        var answer = await AskAsync("/api/v1/analysis", """{ "scope": "all", "kinds": ["unit", "place"], "measures": ["communities", "pagerank", "betweenness", "components", "cut-nodes"] }""");
        Assert.True(answer.GetProperty("entities").GetInt32() > 20);
        Assert.All(answer.GetProperty("rows").EnumerateArray(), row => Assert.Equal(5, row.GetProperty("values").EnumerateObject().Count()));
        Assert.All(answer.GetProperty("rows").EnumerateArray(), row => Assert.Contains(row.GetProperty("item").GetProperty("kind").GetString(), (string[])["unit", "place"]));
    }

    [Fact]
    public async Task The_table_comes_as_a_file()
    {
        using var answer = await SendAsync("/api/v1/analysis.csv", $$"""{ {{Shown}}, "measures": ["degree", "components"] }""");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("analysis.csv", answer.Content.Headers.ContentDisposition?.FileName);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(("name,kind,detail,degree,components,ref", 4), (lines[0], lines.Length));
    }

    [Theory]
    [InlineData("/api/v1/analysis", """{ "measures": ["degree"] }""", "nodes is a list")]
    [InlineData("/api/v1/analysis", """{ "scope": "all" }""", "measures is a list of degree")]
    [InlineData("/api/v1/analysis", """{ "scope": "some", "measures": ["degree"] }""", "scope is \"all\"")]
    [InlineData("/api/v1/analysis", """{ "scope": "all", "measures": ["fame"] }""", "There is no measure \"fame\" here")]
    [InlineData("/api/v1/analysis", """{ "scope": "all", "kinds": ["claim"], "measures": ["degree"] }""", "kinds is of unit, actor")]
    [InlineData("/api/v1/analysis", """{ "scope": "all", "relations": ["loves"], "measures": ["degree"] }""", "relations holds names")]
    [InlineData("/api/v1/analysis", """{ "nodes": ["Unit:id:a"], "edges": ["a-b"], "measures": ["degree"] }""", "edges holds ids")]
    [InlineData("/api/v1/analysis", """{ "nodes": [null], "measures": ["degree"] }""", "nodes is a list")]
    [InlineData("/api/v1/analysis", "[]", "The body is no analysis")]
    [InlineData("/api/v1/analysis/link", """{ "nodes": ["Unit:id:a"], "from": "Unit:id:a" }""", "from and to are references")]
    public async Task What_cannot_be_is_said(string path, string body, string expected)
    {
        using var answer = await SendAsync(path, body);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((400, "bad_request"), ((int)answer.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Contains(expected, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_is_examined_or_it_is_said_what_is_missing()
    {
        using var answer = await SendAsync(
            "/api/v1/analysis/link",
            $$"""{ {{Shown}}, "from": "Unit:id:unit-special-buryat-battalion", "to": "Unit:id:unit-11th-separate-airborne-assault-brigade" }""");
        Assert.Equal(MissingAnalyses.HaveFlows ? 200 : 501, (int)answer.StatusCode);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        if (MissingAnalyses.HaveFlows) Assert.Single(body.GetProperty("cut").GetProperty("steps").EnumerateArray());
        else Assert.Equal(MissingAnalyses.Reason, body.GetProperty("detail").GetString());
    }

    private async Task<JsonElement> AskAsync(string path, string body)
    {
        using var answer = await SendAsync(path, body);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> SendAsync(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await server.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
