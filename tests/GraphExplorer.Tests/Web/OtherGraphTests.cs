using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Tests.Exploration;
using GraphExplorer.Tests.Web.Description;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>The routes over a graph that knows nothing of the evidence model.</summary>
public sealed class OtherGraphTests : IAsyncLifetime
{
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        var runner = await TestGraph.ExampleAsync("movies");
        await runner.ReadAsync(new("MATCH (m:Movie {id: 22100}) CREATE (m)<-[:ABOUT]-(:Person {name: 'One & another: 50 % | \\'x\\' #1?'})"));
        _app = TestServer.Build(runner);
        await _app.StartAsync();
        _client = _app.GetTestClient();
        _client.BaseAddress = new("http://127.0.0.1:5080/api/v1/");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Theory]
    [InlineData("about", "model", "other")]
    [InlineData("entities/Movie%3Aid%3A17136", "item.name", "Metropolis")]
    [InlineData("entities/Movie:id:17136/relations", "relations.0.kind", ":Actor")]
    [InlineData("entities/Movie:id:17136/expand?relation=DIRECTED", "graph.nodes.0.ref", "Person:name:Fritz Lang")]
    [InlineData("links?from=Person:name:Thea%20von%20Harbou&relation=WROTE&to=Movie:id:17136", "total", "2")]
    [InlineData("search?q=lorre", "items.0.links", "1")]
    [InlineData("search?q=&kind=%3AGenre&limit=1", "total", "3")]
    public async Task The_same_routes_answer(string path, string at, string expected)
    {
        var answer = await _client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(expected, At(answer, at).ToString());
    }

    [Theory]
    [InlineData("/api/v1/about", "about")]
    [InlineData("/api/v1/schema", "schema")]
    [InlineData("/api/v1/search", "search?q=m")]
    [InlineData("/api/v1/entities/{entity}", "entities/Movie:id:17136")]
    [InlineData("/api/v1/entities/{entity}/relations", "entities/Movie:id:17136/relations")]
    [InlineData("/api/v1/entities/{entity}/expand", "entities/Movie:id:17136/expand")]
    [InlineData("/api/v1/links", "links?from=Person:name:Thea%20von%20Harbou&relation=WROTE&to=Movie:id:17136")]
    public async Task An_answer_is_as_the_document_says(string route, string path)
    {
        var document = await _client.GetFromJsonAsync<JsonElement>(new Uri("openapi.json", UriKind.Relative), TestContext.Current.CancellationToken);
        var schema = document.GetProperty("paths").GetProperty(route).GetProperty("get").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema");
        var answer = await _client.GetFromJsonAsync<JsonElement>(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Empty(new SchemaCheck(document).Differences(answer, schema).Take(10));
    }

    [Theory]
    [InlineData("question")]
    [InlineData("question/slots/unit")]
    [InlineData("question.csv")]
    [InlineData("questions")]
    [InlineData("evidence?from=Movie:id:17136&relation=part-of&to=Movie:id:22100")]
    [InlineData("claims/Claim:id:x")]
    [InlineData("questions/who-denies")]
    [InlineData("entities/Movie:id:17136/reports")]
    [InlineData("entities/Movie:id:17136/figures.json")]
    public async Task What_needs_reports_says_so(string path) => Assert.Equal("409 model_missing", await RefusalAsync(path));

    [Theory]
    [InlineData("entities/Movie:id:1", "404 entity_not_found")]
    [InlineData("entities/Genre::AAAAAAAAAAAAAAAAAAAAAA", "410 reference_expired")]
    [InlineData("entities/nobody", "400 bad_request")]
    [InlineData("search?kind=unit", "400 bad_request")]
    [InlineData("search?kind=:Film", "400 bad_request")]
    [InlineData("entities/Movie:id:17136/expand?kind=unit", "400 bad_request")]
    public async Task What_is_not_there_is_refused(string path, string expected) => Assert.Equal(expected, await RefusalAsync(path));

    [Theory]
    [InlineData("graphml", "MARRIED_TO")]
    [InlineData("gexf", "Fritz Lang")]
    [InlineData("cyjs", "Person:name:Fritz Lang|MARRIED_TO|Person:name:Thea von Harbou")]
    [InlineData("cypher", "MERGE (n:`Person` {`name`: 'Fritz Lang'})")]
    public async Task What_is_drawn_can_be_taken_along(string form, string part)
    {
        using var answer = await _client.PostAsJsonAsync(
            new Uri($"drawing.{form}", UriKind.Relative), new { title = "Two", nodes = new[] { "Person:name:Fritz Lang", "Person:name:Thea von Harbou" } },
            TestContext.Current.CancellationToken);
        Assert.Contains(part, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_survives_every_letter_of_an_address()
    {
        var found = await _client.GetFromJsonAsync<JsonElement>(new Uri("search?q=another", UriKind.Relative), TestContext.Current.CancellationToken);
        var reference = At(found, "items.0.ref").GetString()!;
        Assert.Contains("One & another: 50 % |", reference, StringComparison.Ordinal);
        var shown = await _client.GetFromJsonAsync<JsonElement>($"entities/{Uri.EscapeDataString(reference)}", TestContext.Current.CancellationToken);
        Assert.Equal(reference, At(shown, "item.ref").GetString());
    }

    [Fact]
    public async Task The_schema_says_how_nodes_are_called_and_told_apart()
    {
        var schema = await _client.GetFromJsonAsync<JsonElement>(new Uri("schema", UriKind.Relative), TestContext.Current.CancellationToken);
        var movie = schema.GetProperty("labels").EnumerateArray().Single(label => label.GetProperty("name").GetString() == "Movie");
        Assert.Equal("""[["id"]] [["title"],["id"]]""", $"{movie.GetProperty("keys").GetRawText()} {movie.GetProperty("namedBy").GetRawText()}");
        var wrote = schema.GetProperty("relationshipTypes").EnumerateArray().Single(type => type.GetProperty("name").GetString() == "WROTE");
        Assert.Equal("""[{"from":"Writer","to":"Movie"}]""", wrote.GetProperty("between").GetRawText());
    }

    private async Task<string> RefusalAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return $"{(int)answer.StatusCode} {problem.GetProperty("code").GetString()}";
    }

    private static JsonElement At(JsonElement json, string path) =>
        path.Split('.').Aggregate(json, (inner, step) => int.TryParse(step, out var index) ? inner[index] : inner.GetProperty(step));
}
