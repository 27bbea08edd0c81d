using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

public sealed class CancellationTests
{
    [Theory]
    [InlineData("/api/v1/about")]
    [InlineData("/api/v1/schema")]
    [InlineData("/readyz")]
    [InlineData("/api/v1/question")]
    [InlineData("/api/v1/question/slots/unit")]
    [InlineData("/api/v1/questions")]
    [InlineData("/api/v1/questions/who-denies")]
    [InlineData("/api/v1/questions/who-denies/slots/subject")]
    [InlineData("/api/v1/question.csv")]
    [InlineData("/api/v1/questions/one-source.json")]
    [InlineData("/api/v1/entities/Unit:id:x/reports.csv")]
    [InlineData("/api/v1/entities/Unit:id:x/figures.csv")]
    [InlineData("/api/v1/evidence.csv?from=Unit:id:x&relation=part-of&to=Unit:id:y")]
    [InlineData("/api/v1/search?q=x")]
    [InlineData("/api/v1/entities/Unit:id:x")]
    [InlineData("/api/v1/entities/Unit:id:x/reports")]
    [InlineData("/api/v1/entities/Unit:id:x/relations")]
    [InlineData("/api/v1/entities/Unit:id:x/expand")]
    [InlineData("/api/v1/evidence?from=Unit:id:x&relation=part-of&to=Unit:id:y")]
    [InlineData("/api/v1/paths?from=Unit:id:x&to=Unit:id:y")]
    public async Task A_client_that_leaves_ends_its_statement(string path)
    {
        var runner = new EndlessRunner();
        await using var app = TestServer.Build(runner);
        await app.StartAsync();
        using var client = app.GetTestClient();
        using var leaving = new CancellationTokenSource();
        var asked = client.GetAsync(new Uri("http://127.0.0.1:5080" + path), leaving.Token);
        await runner.Started.WaitAsync(TimeSpan.FromSeconds(10));
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
        await runner.Ended.WaitAsync(TimeSpan.FromSeconds(10));
    }

    /// <summary>Runs until it is cancelled.</summary>
    private sealed class EndlessRunner : ICypherRunner
    {
        private readonly TaskCompletionSource _started = new();
        private readonly TaskCompletionSource _ended = new();

        public Task Started => _started.Task;

        public Task Ended => _ended.Task;

        public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation)
        {
            _started.TrySetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                _ended.TrySetResult();
            }

            throw new InvalidOperationException("nothing ended the statement");
        }

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => throw new NotSupportedException("no test asks it");

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
