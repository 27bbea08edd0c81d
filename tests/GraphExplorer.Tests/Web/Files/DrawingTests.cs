using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace GraphExplorer.Tests.Web.Files;

/// <summary>What is drawn on a page can be taken along as it is drawn.</summary>
public sealed class DrawingTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Brigade = "Unit:id:unit-11th-separate-airborne-assault-brigade";
    private const string Outlet = "Source:id:source-kyiv-post";

    [Fact]
    public async Task Every_edge_between_the_nodes_is_there_as_the_page_draws_it()
    {
        var expected = (await server.GetAsync($"/entities/{Battalion}/expand?relation=reported-on&direction=in&kind=source&limit=300")).GetProperty("graph")
            .GetProperty("edges").EnumerateArray().Single(edge => edge.GetProperty("from").GetString() == Outlet);
        var elements = await ElementsAsync(new { nodes = new[] { Battalion, Brigade, Outlet } });
        Assert.Equal([Battalion, Brigade, Outlet], elements.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("data").GetProperty("id").GetString()!));
        var edges = elements.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("data")).ToList();
        var found = edges.Single(edge => edge.GetProperty("id").GetString() == expected.GetProperty("id").GetString());
        Assert.Equal(expected.GetProperty("reports").GetInt32(), found.GetProperty("reports").GetInt32());
        Assert.Equal(expected.GetProperty("independentOrigins").GetInt32(), found.GetProperty("independentOrigins").GetInt32());
        Assert.Contains($"{Battalion}|part-of|{Brigade}", edges.Select(edge => edge.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Only_the_edges_that_are_drawn_and_where_nodes_stand()
    {
        var elements = await ElementsAsync(new
        {
            title = "Мій граф: 1",
            nodes = new[] { Battalion, Brigade },
            edges = new[] { $"{Battalion}|part-of|{Brigade}" },
            positions = new Dictionary<string, object> { [Brigade] = new { x = 1.5, y = -2 } },
        });
        Assert.Equal($"{Battalion}|part-of|{Brigade}", Assert.Single(elements.GetProperty("edges").EnumerateArray()).GetProperty("data").GetProperty("id").GetString());
        var positions = elements.GetProperty("nodes").EnumerateArray().Where(node => node.TryGetProperty("position", out _));
        Assert.Equal(1.5, Assert.Single(positions).GetProperty("position").GetProperty("x").GetDouble());
    }

    [Fact]
    public async Task What_is_drawn_as_one_is_there_one_by_one_with_the_name_of_its_group()
    {
        var elements = await ElementsAsync(new { nodes = new[] { Battalion, Brigade, Outlet }, groups = new[] { new { name = "2 units", members = new[] { Battalion, Brigade } } } });
        Assert.Equal(["2 units", "2 units", null], elements.GetProperty("nodes").EnumerateArray()
            .Select(node => node.GetProperty("data").TryGetProperty("group", out var group) ? group.GetString() : null));
    }

    [Theory]
    [InlineData("graphml", "<data key=\"node-group\">2 &amp; 3</data>", "attr.name=\"group\"")]
    [InlineData("gexf", "<attvalue for=\"group\" value=\"2 &amp; 3\" />", "title=\"group\"")]
    [InlineData("cypher", "n.group = '2 & 3'", "n.group")]
    public async Task A_group_has_a_column_in_every_form_and_none_where_nothing_is_grouped(string ending, string value, string column)
    {
        using var grouped = await PostAsync(ending, JsonSerializer.Serialize(new { nodes = new[] { Battalion }, groups = new[] { new { name = "2 & 3", members = new[] { Battalion } } } }));
        Assert.Contains(value, await grouped.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var plain = await PostAsync(ending, JsonSerializer.Serialize(new { nodes = new[] { Battalion } }));
        Assert.DoesNotContain(column, await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("graphml", "application/graphml+xml")]
    [InlineData("gexf", "application/gexf+xml")]
    [InlineData("cyjs", "application/json")]
    [InlineData("cypher", "application/x-cypher-query")]
    public async Task A_form_has_its_media_type_and_a_file_name_made_of_the_title(string ending, string type)
    {
        using var answer = await PostAsync(ending, JsonSerializer.Serialize(new { title = "Battalion & brigade/..", nodes = new[] { Battalion } }));
        Assert.Equal($"200 {type}", $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType}");
        Assert.Equal($"battalion-brigade.{ending}", answer.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Theory]
    [InlineData("graphml", """{"nodes":["Unit:id:unit-gone"]}""", 404, "entity_not_found")]
    [InlineData("graphml", """{"nodes":["Unit:id:unit-special-buryat-battalion"],"edges":["a|b|c"]}""", 404, "entity_not_found")]
    [InlineData("graphml", """{"nodes":[]}""", 400, "bad_request")]
    [InlineData("graphml", "{}", 400, "bad_request")]
    [InlineData("graphml", """{"nodes":[null]}""", 400, "bad_request")]
    [InlineData("graphml", """{"nodes":["no reference"]}""", 400, "bad_request")]
    [InlineData("graphml", """{"nodes":["a:b:c"],"positions":{"a:b:c":null,"d":{"x":1e999,"y":0}}}""", 400, "bad_request")]
    [InlineData("graphml", """{"nodes":["a:b:c"],"groups":[null]}""", 400, "bad_request")]
    [InlineData("graphml", """{"nodes":["a:b:c"],"groups":[{"name":"","members":["a:b:c"]}]}""", 400, "bad_request")]
    [InlineData("graphml", """{"nodes":["a:b:c"],"groups":[{"name":"x","members":[null]}]}""", 400, "bad_request")]
    [InlineData("graphml", "null", 400, "bad_request")]
    [InlineData("graphml", "", 400, "bad_request")]
    [InlineData("doc", """{"nodes":["a:b:c"]}""", 404, "not_found")]
    public async Task What_is_no_drawing_is_refused(string ending, string body, int status, string code)
    {
        using var answer = await PostAsync(ending, body);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal((status, code), ((int)answer.StatusCode, problem.GetProperty("code").GetString()));
    }

    private async Task<JsonElement> ElementsAsync(object body)
    {
        using var answer = await PostAsync("cyjs", JsonSerializer.Serialize(body));
        Assert.Equal(200, (int)answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("elements");
    }

    private Task<HttpResponseMessage> PostAsync(string ending, string body) => server.Client.PostAsync(
        new Uri($"/api/v1/drawing.{ending}", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
}
