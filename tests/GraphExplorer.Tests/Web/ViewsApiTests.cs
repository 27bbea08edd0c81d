using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Saved views: what is kept comes back, what is gone from the graph is named, and none of it is content.</summary>
public sealed class ViewsApiTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Body = $$"""
        { "name": " Near Sudzha ", "caption": "October.", "address": "?unit={{Battalion}}&view=graph",
          "items": [ { "ref": "{{Battalion}}", "name": "Special Buryat Battalion", "x": 120.5, "y": -30 }, { "ref": "Place:id:place-of-nobody", "name": "Nowhere" },
            { "ref": "Claim:id:claim-contingent-in-combat", "name": "A claim" }, { "ref": "Report:id:report-of-nobody", "name": "A report" } ],
          "camera": { "x": 1, "y": 2, "zoom": 0.5 } }
        """;

    [Fact]
    public async Task A_view_is_kept_listed_renamed_replaced_and_deleted()
    {
        using var made = await SendAsync(HttpMethod.Post, "/views", Body);
        Assert.Equal(201, (int)made.StatusCode);
        var view = await JsonAsync(made);
        var id = view.GetProperty("id").GetString()!;
        Assert.Equal($"/api/v1/views/{id}", made.Headers.Location?.ToString());
        Assert.Equal(("Near Sudzha", "October."), (view.GetProperty("name").GetString(), view.GetProperty("caption").GetString()));
        Assert.Equal(view.GetRawText(), (await server.GetAsync($"/views/{id}")).GetRawText());
        Assert.Equal("""{"ref":"Unit:id:unit-special-buryat-battalion","name":"Special Buryat Battalion","x":120.5,"y":-30}""", view.GetProperty("items")[0].GetRawText());
        Assert.Equal("""{"x":1,"y":2,"zoom":0.5}""", view.GetProperty("camera").GetRawText());

        using var renamed = await SendAsync(HttpMethod.Patch, $"/views/{id}", """{ "name": "Anew" }""");
        Assert.Equal("Anew", (await JsonAsync(renamed)).GetProperty("name").GetString());
        Assert.Contains((await server.GetAsync("/views")).GetProperty("views").EnumerateArray(), one => one.GetProperty("id").GetString() == id && one.GetProperty("name").GetString() == "Anew");

        using var replaced = await SendAsync(HttpMethod.Put, $"/views/{id}", """{ "name": "Another", "address": "?ask" }""");
        var after = await JsonAsync(replaced);
        Assert.Equal(("Another", "?ask", 0, false), (after.GetProperty("name").GetString(), after.GetProperty("address").GetString(), after.GetProperty("items").GetArrayLength(), after.TryGetProperty("camera", out _)));
        Assert.Equal(view.GetProperty("created").GetString(), after.GetProperty("created").GetString());

        using var deleted = await server.SendAsync(HttpMethod.Delete, $"/api/v1/views/{id}");
        Assert.Equal(204, (int)deleted.StatusCode);
        using var lost = await server.SendAsync(HttpMethod.Get, $"/api/v1/views/{id}");
        Assert.Equal((404, "view_not_found"), ((int)lost.StatusCode, (await JsonAsync(lost)).GetProperty("code").GetString()));
    }

    [Fact]
    public async Task What_the_graph_no_longer_holds_is_named()
    {
        using var made = await SendAsync(HttpMethod.Post, "/views", Body);
        var gone = (await JsonAsync(made)).GetProperty("gone").EnumerateArray().Select(item => item.GetProperty("name").GetString());
        Assert.Equal(["Nowhere", "A report"], gone);
    }

    [Fact]
    public async Task A_view_is_never_content()
    {
        var before = (await server.GetAsync("/about")).GetProperty("counts").GetRawText();
        using var made = await SendAsync(HttpMethod.Post, "/views", """{ "name": "Zyxwvut", "address": "?ask" }""");
        var id = (await JsonAsync(made)).GetProperty("id").GetString();
        Assert.Equal(before, (await server.GetAsync("/about")).GetProperty("counts").GetRawText());
        Assert.Equal(0, (await server.GetAsync("/search?q=zyxwvut")).GetProperty("total").GetInt32());
        foreach (var path in (string[])["", "/relations", "/expand?relation=part-of"])
        {
            using var answer = await server.SendAsync(HttpMethod.Get, $"/api/v1/entities/SavedView:id:{id}{path}");
            Assert.Equal("entity_not_found", (await JsonAsync(answer)).GetProperty("code").GetString());
        }

        using var found = await server.SendAsync(HttpMethod.Get, $"/api/v1/paths?from=SavedView:id:{id}&to={Battalion}");
        Assert.Equal("entity_not_found", (await JsonAsync(found)).GetProperty("code").GetString());
        using var measured = await SendAsync(HttpMethod.Post, "/analysis", """{ "scope": "all", "measures": ["degree"] }""");
        Assert.DoesNotContain((await JsonAsync(measured)).GetProperty("rows").EnumerateArray(), row => row.GetProperty("item").GetProperty("ref").GetString()!.Contains(id!, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{}", "name is of 1 to 200 characters")]
    [InlineData("""{ "name": " ", "address": "?ask" }""", "name is of 1 to 200 characters")]
    [InlineData("""{ "name": "A" }""", "address is the query")]
    [InlineData("""{ "name": "A", "address": "https://elsewhere" }""", "address is the query")]
    [InlineData("""{ "name": "A", "address": "?ask", "items": [null] }""", "items holds entries")]
    [InlineData("""{ "name": "A", "address": "?ask", "items": [{ "ref": "Unit:id:a", "name": "A", "x": 1 }] }""", "items holds entries")]
    [InlineData("""{ "name": "A", "address": "?ask", "items": [{ "ref": "nobody", "name": "A" }] }""", "not a reference")]
    [InlineData("""{ "name": "A", "address": "?ask", "camera": { "x": 1, "y": 1, "zoom": 0 } }""", "camera is")]
    [InlineData("[]", "The body is no view")]
    public async Task What_cannot_be_kept_is_refused(string body, string expected)
    {
        using var answer = await SendAsync(HttpMethod.Post, "/views", body);
        var problem = await JsonAsync(answer);
        Assert.Equal((400, "bad_request"), ((int)answer.StatusCode, problem.GetProperty("code").GetString()));
        Assert.Contains(expected, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("PUT", """{ "name": "A", "address": "?ask" }""")]
    [InlineData("PATCH", """{ "name": "A" }""")]
    [InlineData("DELETE", "")]
    public async Task A_view_that_is_not_there_is_said(string method, string body)
    {
        using var answer = await SendAsync(new(method), "/views/view-of-nobody", body);
        Assert.Equal((404, "view_not_found"), ((int)answer.StatusCode, (await JsonAsync(answer)).GetProperty("code").GetString()));
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string body)
    {
        using var request = new HttpRequestMessage(method, "/api/v1" + path);
        if (body.Length > 0) request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        return await server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
