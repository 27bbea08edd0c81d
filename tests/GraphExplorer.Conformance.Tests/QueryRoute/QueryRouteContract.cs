using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>
/// Our query route answers as a Neo4j server does: same status, media type and body. Where it does not, the case says so
/// with the reason, and what we answer instead.
/// </summary>
public abstract class QueryRouteContract(OpenRoutes routes)
{
    private const string Clear = "MATCH (n) DETACH DELETE n";

    public static TheoryData<RouteCase> Cases => [.. RouteCase.All];

    /// <summary>How the case files name what we are compared with.</summary>
    protected abstract string Server { get; }

    /// <summary>Entries of answers that the server is too old to send.</summary>
    protected virtual IReadOnlySet<string> NotSent { get; } = new HashSet<string>();

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Answers_alike(RouteCase @case)
    {
        await routes.OpenAsync(FindServerAsync, MakeRunner);
        foreach (var request in @case.Requests())
        {
            var theirs = ComparableAnswer.Of(await AskAsync(routes.Theirs, @case, request), NotSent);
            var ours = ComparableAnswer.Of(await AskAsync(routes.Ours, @case, request), NotSent);
            if (@case.DifferenceFrom(Server) is not { } difference)
            {
                Assert.Equal(theirs, ours);
                continue;
            }

            Assert.NotEqual(theirs, ours);
            if (difference.Ours is { } answer) Assert.Equal(ComparableAnswer.Of(answer, NotSent), ours);
        }
    }

    protected abstract Task<Neo4jOptions> FindServerAsync();

    protected abstract ICypherRunner MakeRunner(Neo4jOptions server);

    private async Task<RouteAnswer> AskAsync(Uri server, RouteCase @case, RouteRequest request)
    {
        foreach (var statement in (string[])[Clear, .. @case.Given])
        {
            var prepared = await RouteRequest.Statement(statement).SendAsync(routes.Client, server);
            Assert.True(prepared.Status == 202 && !prepared.Body.Contains("\"errors\"", StringComparison.Ordinal), prepared.Body);
        }

        var answer = await request.SendAsync(routes.Client, server);
        await RouteRequest.Statement(Clear).SendAsync(routes.Client, server);
        return answer;
    }
}
