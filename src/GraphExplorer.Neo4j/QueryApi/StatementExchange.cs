using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;
using GraphExplorer.Neo4j.QueryApi.Answers;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>A statement that was sent, and its answer as it comes.</summary>
internal sealed class StatementExchange(QueryApiChannel channel, StatementEnding ending, QueryRequest request, StatementMarks marks) : IDisposable
{
    private readonly CancellationTokenSource _abort = new();
    private readonly MarkedText _text = new(marks.Take(), request.Text);
    private Task<HttpResponseMessage>? _sent;
    private IAnswer? _answer;
    private bool _mayStillRun;

    /// <summary>Known once it has started.</summary>
    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>The text as the server gets it.</summary>
    public string Sent => _text.Sent;

    private IAnswer Answer => _answer ?? throw new InvalidOperationException("the statement was not started");

    /// <summary>Sends it and waits for its columns.</summary>
    /// <param name="step">Empty for auto-commit, else <c>/tx/1a2b3c</c>.</param>
    public async Task SendAsync(string step, byte[] body, CancellationToken cancellation)
    {
        // Not cancelled with the caller: the server would go on unseen. AbandonAsync ends it there first.
        _sent = channel.RunAsync(step, body, _text, _abort.Token);
        var response = await _sent.WaitAsync(cancellation);
        _answer = await ServerAnswer.OpenAsync(response, _text, request.Limits.Bytes, cancellation);
        Columns = _answer.Fields;
    }

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation) => Answer.NextAsync(cancellation);

    /// <summary>After the last row.</summary>
    public async Task<AnswerSummary> CompleteAsync()
    {
        var summary = Answer.Summary!;
        await CloseAsync();
        return summary;
    }

    /// <summary>Ends it on the server where it may still run.</summary>
    public async Task AbandonAsync()
    {
        var mayRun = _sent is not null && !WasRefused(_sent) && _answer is not { Ended: true };
        if (mayRun) _mayStillRun = !await ending.EndAsync(_text.Mark, _sent!);
        await _abort.CancelAsync();
        await CloseAsync();
    }

    public void Dispose()
    {
        _abort.Dispose();
        if (!_mayStillRun) marks.Release(_text.Mark);
    }

    /// <summary>Whether the server said that it will not run it. A connection that broke says nothing.</summary>
    private static bool WasRefused(Task sent) =>
        sent.Exception?.InnerException is GraphException failure && failure.Entry != ServiceErrors.StoreUnavailable;

    private async Task CloseAsync()
    {
        if (_answer is not null) await _answer.DisposeAsync();
        _answer = null;
        if (_sent is null) return;
        await _sent.ContinueWith(
            sent => { if (sent.IsCompletedSuccessfully) sent.Result.Dispose(); },
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        _ = _sent.Exception; // Observed: what an abandoned request failed with is of no interest.
        _sent = null;
    }
}
