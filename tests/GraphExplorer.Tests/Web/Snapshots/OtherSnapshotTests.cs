using System.IO.Compression;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using GraphExplorer.Tests.Exploration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>Figures of a graph that knows nothing of the evidence model: frozen, given away in every form, and none of them speaks of what it has not.</summary>
public sealed partial class OtherSnapshotTests : IAsyncLifetime
{
    private const string Standing = "as they stand in the graph; who said them is not recorded.";
    private const string Written = "MATCH (p:Person)-[r:WROTE]->(m:Movie) RETURN p.name AS name, m.title AS title ORDER BY title, name";

    private static readonly object Drawing = new
    {
        kind = "graph",
        title = "Metropolis",
        author = "A. Analyst",
        drawing = new { nodes = new[] { "Movie:id:17136", "Person:name:Fritz Lang", "Person:name:Thea von Harbou" } },
    };

    private static readonly object Table = new { kind = "table", title = "Who wrote", cypher = new { text = Written } };

    private WebApplication _app = null!;
    private HttpClient _client = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = TestServer.Build(await TestGraph.ExampleAsync("movies"));
        await _app.StartAsync();
        _client = _app.GetTestClient();
        _client.BaseAddress = new("http://127.0.0.1:5080/");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html", "title: Metropolis; id: 17136")]
    [InlineData("docx")]
    [InlineData("md")]
    [InlineData("tex")]
    [InlineData("rst")]
    public async Task A_drawing_in_a_report_says_of_what_it_is_and_nothing_of_reports(string form, params string[] parts)
    {
        var text = await TextAsync($"{await FreezeAsync(Drawing)}.{form}");
        Assert.All([Standing, .. parts], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotMatch(WordsOfEvidence(), text);
    }

    [Theory]
    [InlineData("graphml", "relationships")]
    [InlineData("gexf", "relationships")]
    [InlineData("cyjs", "\"relationships\": 2")]
    [InlineData("cypher", "SET r.relationships = 2;")]
    [InlineData("csv", "Thea von Harbou,WROTE,Metropolis,2")]
    public async Task A_drawing_as_data_counts_relationships_and_nothing_else(string form, string part)
    {
        var text = await _client.GetStringAsync($"{await FreezeAsync(Drawing)}.{form}", Cancellation);
        Assert.Contains(part, text, StringComparison.Ordinal);
        Assert.All(["reports", "independentOrigins", "denied", "disputed"], field => Assert.DoesNotContain(field, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("svg")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("md")]
    [InlineData("csv")]
    public async Task A_table_is_that_of_its_statement(string form)
    {
        var text = await TextAsync($"{await FreezeAsync(Table)}.{form}");
        if (form != "md") Assert.Contains("Woman in the Moon", text, StringComparison.Ordinal);
        if (form != "csv") Assert.Contains($"Values {Standing}", text, StringComparison.Ordinal);
        Assert.DoesNotMatch(WordsOfEvidence(), text);
    }

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("csljson")]
    [InlineData("txt")]
    public async Task There_are_no_sources_to_cite(string form)
    {
        using var answer = await _client.GetAsync($"{await FreezeAsync(Drawing)}.{form}", Cancellation);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal("404 not_found", $"{(int)answer.StatusCode} {problem.GetProperty("code").GetString()}");
    }

    [Fact]
    public async Task Its_page_shows_the_properties_that_it_holds_and_what_joins_its_entities()
    {
        var address = await FreezeAsync(Drawing);
        var page = await _client.GetStringAsync(address, Cancellation);
        Assert.Contains("<tr data-drawn=\"Movie:id:17136\" data-refs=\"Movie:id:17136\"><th scope=\"row\"><bdi>Metropolis</bdi></th><td><bdi>Movie</bdi></td><td><bdi>title: Metropolis; id: 17136</bdi></td></tr>", page, StringComparison.Ordinal);
        Assert.Contains("<td><bdi>WROTE</bdi></td><td><bdi>Metropolis</bdi></td><td><bdi>2</bdi></td>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(WordsOfEvidence(), Visible(page));
        Assert.DoesNotContain("BibTeX", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_listed_and_compared_as_any_other()
    {
        var id = (await FreezeAsync(Drawing)).Split('/')[2];
        var drift = await _client.GetFromJsonAsync<JsonElement>($"api/v1/snapshots/{id}/drift", Cancellation);
        Assert.Equal("True True", $"{drift.GetProperty("comparable")} {drift.GetProperty("same")}");
        Assert.Contains(id, await _client.GetStringAsync("api/v1/entities/Movie:id:17136/snapshots", Cancellation), StringComparison.Ordinal);
        var line = (await _client.GetFromJsonAsync<JsonElement>("api/v1/snapshots?q=metropolis", Cancellation)).GetProperty("items").EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);
        Assert.Equal("other", line.GetProperty("model").GetString());
    }

    [Fact]
    public async Task Nodes_of_a_statement_stand_where_the_page_drew_them()
    {
        using var answer = await _client.PostAsJsonAsync("db/neo4j/query/v2", new { statement = "MATCH (g:Genre {genre: 'Comedy'}) RETURN elementId(g)" }, Cancellation);
        var element = (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation)).GetProperty("data").GetProperty("values")[0][0].GetString()!;
        var places = new Dictionary<string, object> { [element] = new { x = -30.5, y = 70 }, ["4:nobody:1"] = new { x = 1, y = 1 } };
        var address = await FreezeAsync(new { kind = "graph", cypher = new { text = "MATCH (m:Movie)-[r:IN_GENRE]->(g:Genre {genre: 'Comedy'}) RETURN *", places } });
        var nodes = (await _client.GetFromJsonAsync<JsonElement>($"{address}.json", Cancellation)).GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("name").GetString()!, node => node.GetProperty("at").ToString());
        Assert.Equal("""{"x":-30.5,"y":70}""", nodes["Comedy"]);
        Assert.Equal(2, nodes.Count);
    }

    [Fact]
    public async Task A_preview_counts_what_there_is()
    {
        var drawn = await SendAsync("preview", Drawing);
        Assert.Equal("other 3 3", $"{drawn.GetProperty("model")} {drawn.GetProperty("nodes")} {drawn.GetProperty("edges")}");
        var table = await SendAsync("preview", Table);
        Assert.Equal("other 4 0", $"{table.GetProperty("model")} {table.GetProperty("rows")} {table.GetProperty("nodes")}");
    }

    [Theory]
    [InlineData("""{"kind":"table","question":{"id":"who-denies"}}""", "409 model_missing")]
    [InlineData("""{"kind":"table","reports":["Report:id:report-x"]}""", "409 model_missing")]
    [InlineData("""{"kind":"figures","cypher":{"text":"RETURN 1"}}""", "409 model_missing")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Movie:id:17136"]},"known":{"day":"2024-01-01","time":"said"}}""", "409 model_missing")]
    [InlineData("""{"kind":"table","drawing":{"nodes":["Movie:id:17136"]}}""", "400 bad_request")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Movie:id:1"]}}""", "404 entity_not_found")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Movie:id:17136"],"edges":["a|b|c"]}}""", "404 entity_not_found")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Genre::AAAAAAAAAAAAAAAAAAAAAA"]}}""", "410 reference_expired")]
    [InlineData("""{"kind":"graph","cypher":{"text":"RETURN 1","places":{"a":{"x":1e9,"y":0}}}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","cypher":{"text":"CREATE (n) RETURN n"}}""", "403 writes_not_allowed")]
    public async Task What_cannot_be_frozen_is_told(string body, string expected)
    {
        using var answer = await _client.PostAsync("api/v1/snapshots", new StringContent(body, System.Text.Encoding.UTF8, "application/json"), Cancellation);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
        Assert.Equal(expected, $"{(int)answer.StatusCode} {problem.GetProperty("code").GetString()}");
    }

    // Where a version stands.
    private async Task<string> FreezeAsync(object body) => new Uri((await SendAsync("", body)).GetProperty("versionAddress").GetString()!).AbsolutePath;

    private async Task<JsonElement> SendAsync(string path, object body)
    {
        using var answer = await _client.PostAsJsonAsync($"api/v1/snapshots/{path}".TrimEnd('/'), body, Cancellation);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(Cancellation));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(Cancellation);
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await _client.GetAsync(address, Cancellation);
        if (!address.EndsWith(".docx", StringComparison.Ordinal)) return Visible(await answer.Content.ReadAsStringAsync(Cancellation));
        using var file = new ZipArchive(await answer.Content.ReadAsStreamAsync(Cancellation));
        using var document = new StreamReader(file.GetEntry("word/document.xml")!.Open());
        return Visible(await document.ReadToEndAsync(Cancellation));
    }

    /// <summary>Without markup: what a person reads.</summary>
    private static string Visible(string markup) => System.Net.WebUtility.HtmlDecode(Markup().Replace(markup, ""));

    [GeneratedRegex("<style>.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Markup();

    [GeneratedRegex("report|evidence|source|claim|stance|denie|disputed|origin|on the word|firm", RegexOptions.IgnoreCase)]
    private static partial Regex WordsOfEvidence();
}
