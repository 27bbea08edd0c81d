using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Tests.Cypher.Gate;
using Xunit;

namespace GraphExplorer.Tests.Web.QueryRoute;

/// <summary>Answers while they are under way.</summary>
public sealed class StreamingTests
{
    private const string Rows = """{"statement":"RETURN 1 AS row"}""";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task Rows_are_not_made_faster_than_they_are_read()
    {
        var runner = new ScriptedRunner();
        await using var server = await LoopbackServer.StartAsync(runner);
        using var answer = await server.PostAsync(Rows);
        var before = -1L;
        while (before != runner.Read)
        {
            before = runner.Read;
            await Task.Delay(300);
        }

        Assert.InRange(before, 1, 900_000);
        await using var body = await answer.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[4 * 1024 * 1024]);
        await WaitForAsync(() => runner.Read > before);
    }

    [Fact]
    public async Task A_reader_who_leaves_ends_the_statement()
    {
        var runner = new ScriptedRunner();
        await using var server = await LoopbackServer.StartAsync(runner);
        using (await server.PostAsync(Rows)) await WaitForAsync(() => runner.Read > 0);
        await WaitForAsync(() => runner.Disposed == 1);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/jsonl")]
    public async Task One_who_leaves_before_the_first_row_ends_it_too(string accept)
    {
        var runner = new ScriptedRunner(hangs: true);
        await using var server = await LoopbackServer.StartAsync(runner);
        using var leaving = new CancellationTokenSource();
        var asked = AskWholeAsync(server, accept, leaving.Token);
        await WaitForAsync(() => runner.Requests.Count == 1);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await WaitForAsync(() => runner.Disposed == 1);
    }

    [Fact]
    public async Task Who_asks_for_events_gets_the_first_before_there_are_rows()
    {
        await using var server = await LoopbackServer.StartAsync(new ScriptedRunner(hangs: true));
        using var answer = await server.PostAsync(Rows, ("Accept", "application/jsonl"));
        using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
        Assert.Equal("""{"$event":"Header","_body":{"fields":["row"]}}""", await reader.ReadLineAsync().WaitAsync(Patience));
    }

    [Theory]
    [InlineData("application/json", """{"data":{"fields":["row"],"values":[[1]]},"errors":[ERROR]}""")]
    [InlineData("application/jsonl", """{"$event":"Header","_body":{"fields":["row"]}}|{"$event":"Record","_body":[1]}|{"$event":"Error","_body":[ERROR]}|""")]
    public async Task A_fault_of_ours_after_a_row_says_no_more_than_that(string accept, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(new FaultyRunner(new InvalidDataException("the secret of the store")));
        var answer = await server.AskAsync(Rows, ("Accept", accept));
        const string error = """{"code":"Neo.DatabaseError.General.UnknownError","message":"Something went wrong on the server. Its log has the details."}""";
        Assert.Equal("202 " + expected.Replace("ERROR", error, StringComparison.Ordinal), answer.Replace('\n', '|'));
    }

    [Fact]
    public async Task A_failure_of_the_store_keeps_the_code_that_the_store_gave()
    {
        var failure = new GraphException(ServiceErrors.StoreFailed, "Why.") { Neo4jCode = "Neo.ClientError.Some.New" };
        await using var server = await LoopbackServer.StartAsync(new FaultyRunner(failure));
        Assert.EndsWith("""[[1]]},"errors":[{"code":"Neo.ClientError.Some.New","message":"Why."}]}""", await server.AskAsync(Rows), StringComparison.Ordinal);
    }

    private static async Task AskWholeAsync(LoopbackServer server, string accept, CancellationToken cancellation)
    {
        using var answer = await server.SendAsync(Rows, cancellation, ("Accept", accept));
        await answer.Content.ReadAsStringAsync(cancellation);
    }

    private static async Task WaitForAsync(Func<bool> condition)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition()) await Task.Delay(10, patience.Token);
    }

    /// <summary>Gives one row and fails.</summary>
    private sealed class FaultyRunner(Exception fault) : ICypherRunner, IRowCursor
    {
        private bool _given;

        public IReadOnlyList<string> Columns => ["row"];

        public QuerySummary? Summary => null;

        public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation) => Task.FromResult<IRowCursor>(this);

        public ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
        {
            if (_given) throw fault;
            _given = true;
            return ValueTask.FromResult<Value[]?>([Value.Of(1)]);
        }

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => throw new NotSupportedException("no test asks it");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
