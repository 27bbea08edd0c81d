using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Every failure of every family of routes has the one shape.</summary>
public sealed class ErrorShapeTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/api/v1/question?unit=nobody", 400, "bad_request", "unit is a reference")]
    [InlineData("/api/v1/question?unit=Unit:id:nobody", 404, "entity_not_found", "Unit:id:nobody")]
    [InlineData("/api/v1/question?limit=0", 400, "bad_request", "limit is a whole number from 1 to 500, not \"0\".")]
    [InlineData("/api/v1/question?limit=501", 400, "bad_request", "limit is a whole number from 1 to 500")]
    [InlineData("/api/v1/question?skip=-1", 400, "bad_request", "skip is a whole number from 0")]
    [InlineData("/api/v1/question?skip=many", 400, "bad_request", "\"many\"")]
    [InlineData("/api/v1/question?speakers=all", 400, "bad_request", "speakers is one of outlets, any")]
    [InlineData("/api/v1/question?limit=1&limit=2", 400, "bad_request", "limit is given 2 times")]
    [InlineData("/api/v1/question/slots/verb", 404, "not_found", "unit, outlet, region, agreement")]
    [InlineData("/api/v1/question/slots/unit?limit=x", 400, "bad_request", "limit is a whole number")]
    [InlineData("/api/v1/search?kind=claim", 400, "bad_request", "kind is one of unit, actor")]
    [InlineData("/api/v1/search?limit=1000", 400, "bad_request", "limit is a whole number from 1 to 200")]
    [InlineData("/api/v1/entities/nobody", 400, "bad_request", "the entity is a reference")]
    [InlineData("/api/v1/entities/SavedView:id:x", 400, "bad_request", "the entity is a reference")]
    [InlineData("/api/v1/entities/Unit:id:nobody", 404, "entity_not_found", "Unit:id:nobody")]
    [InlineData("/api/v1/entities/Unit:id:nobody/reports", 404, "entity_not_found", "Unit:id:nobody")]
    [InlineData("/api/v1/entities/Unit:id:nobody/relations", 404, "entity_not_found", "Unit:id:nobody")]
    [InlineData("/api/v1/entities/Unit:id:nobody/expand", 404, "entity_not_found", "Unit:id:nobody")]
    [InlineData("/api/v1/entities/Unit:id:nobody/expand?relation=loves", 400, "bad_request", "relation is one of reported-on")]
    [InlineData("/api/v1/entities/Unit:id:nobody/expand?direction=up", 400, "bad_request", "direction is one of out, in")]
    [InlineData("/api/v1/evidence", 400, "bad_request", "from is missing")]
    [InlineData("/api/v1/evidence?from=Unit:id:nobody&to=Unit:id:nobody", 400, "bad_request", "relation is missing")]
    [InlineData("/api/v1/evidence?from=Unit:id:nobody&relation=part-of&to=Unit:id:nobody", 404, "entity_not_found", "Unit:id:nobody")]
    [InlineData("/api/v1/nothing", 404, "not_found", "/api/v1/nothing")]
    [InlineData("/api", 404, "not_found", "/api")]
    public async Task A_failure_is_a_problem_with_a_code(string path, int status, string code, string part)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path);
        await IsProblemAsync(answer, status, code, part);
    }

    [Fact]
    public async Task Text_that_is_too_long_is_refused()
    {
        using var answer = await server.SendAsync(HttpMethod.Get, "/api/v1/search?q=" + new string('x', 201));
        await IsProblemAsync(answer, 400, "bad_request", "q is longer than 200 characters");
    }

    [Fact]
    public async Task A_method_that_a_route_does_not_answer_is_named()
    {
        using var answer = await server.SendAsync(HttpMethod.Delete, "/api/v1/about");
        await IsProblemAsync(answer, 405, "method_not_allowed", "DELETE");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_body_that_is_not_json_is_refused_before_anything_looks_at_it(string type)
    {
        using var content = new StringContent("x", Encoding.UTF8, type);
        using var answer = await server.Client.PostAsync(new Uri("/api/v1/about", UriKind.Relative), content);
        await IsProblemAsync(answer, 415, "media_type_not_supported", "application/json");
    }

    [Theory]
    [InlineData("query_timeout", 504)]
    [InlineData("store_unavailable", 503)]
    [InlineData("query_too_large", 422)]
    public async Task A_failure_of_the_store_keeps_its_code(string code, int status)
    {
        await using var app = TestServer.Build(new FailingRunner(new GraphException(ErrorCatalogue.Find(code)!, "The store says why.")));
        await app.StartAsync();
        using var answer = await app.GetTestClient().GetAsync(new Uri("http://127.0.0.1:5080/api/v1/about"));
        await IsProblemAsync(answer, status, code, "The store says why.");
    }

    [Fact]
    public async Task A_fault_of_ours_tells_nothing_of_its_inside()
    {
        await using var app = TestServer.Build(new FailingRunner(new InvalidOperationException("a secret path")));
        await app.StartAsync();
        using var answer = await app.GetTestClient().GetAsync(new Uri("http://127.0.0.1:5080/api/v1/about"));
        await IsProblemAsync(answer, 500, "internal_error", "Something went wrong");
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task IsProblemAsync(HttpResponseMessage answer, int status, string code, string part)
    {
        Assert.Equal(((HttpStatusCode)status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(
            ("about:blank", status, code),
            (problem.GetProperty("type").GetString(), problem.GetProperty("status").GetInt32(), problem.GetProperty("code").GetString()));
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        Assert.Contains(part, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private sealed class FailingRunner(Exception failure) : ICypherRunner
    {
        public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation) => Task.FromException<IRowCursor>(failure);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
