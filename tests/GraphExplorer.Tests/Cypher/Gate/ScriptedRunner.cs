using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Tests.Cypher.Gate;

/// <summary>A runner that keeps what it was asked and gives rows 0, 1, 2 … without end of its own unless told.</summary>
internal sealed class ScriptedRunner(long rows = long.MaxValue, bool hangs = false) : ICypherRunner
{
    public List<QueryRequest> Requests { get; } = [];

    /// <summary>Rows that were read from it.</summary>
    public long Read { get; private set; }

    public int Disposed { get; private set; }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        Requests.Add(request);
        return Task.FromResult<IRowCursor>(new Cursor(this, rows, hangs));
    }

    public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => throw new NotSupportedException("no test asks it");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Cursor(ScriptedRunner runner, long rows, bool hangs) : IRowCursor
    {
        public IReadOnlyList<string> Columns => ["row"];

        public QuerySummary? Summary { get; private set; }

        public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
        {
            if (hangs) await Task.Delay(Timeout.Infinite, cancellation);
            if (runner.Read < rows) return [Value.Of(runner.Read++)];
            Summary = new(new(NodesCreated: 1));
            return null;
        }

        public ValueTask DisposeAsync()
        {
            runner.Disposed++;
            return ValueTask.CompletedTask;
        }
    }
}
