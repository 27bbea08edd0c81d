using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Every failure of every family of routes has the one shape.</summary>
public sealed class ErrorShapeTests(TestServer server) : IClassFixture<TestServer>
{
    public static TheoryData<Case> Failures => [.. CaseFile.Read("Web/errors.cases")];

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_failure_is_a_problem_with_a_code(Case @case)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, @case.Input);
        var expected = @case.Output.Split(' ', 3);
        await IsProblemAsync(answer, int.Parse(expected[0], CultureInfo.InvariantCulture), expected[1], expected[2]);
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

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => throw new NotSupportedException("no test asks it");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
