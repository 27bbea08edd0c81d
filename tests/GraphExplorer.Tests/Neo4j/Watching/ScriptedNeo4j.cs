using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;

namespace GraphExplorer.Tests.Neo4j.Watching;

/// <summary>A server that is there or not, as told.</summary>
internal sealed class ScriptedNeo4j : INeo4jRunner
{
    private static readonly ServerDescription Who = new("5.26.30", "community");

    private int _asked;

    /// <summary>Why it does not answer; null where it does.</summary>
    public GraphException? Fault { get; set; }

    /// <summary>Whether it takes requests and says nothing.</summary>
    public bool IsSilent { get; set; }

    public int Asked => Volatile.Read(ref _asked);
    public int Ran { get; private set; }

    public async Task<ServerDescription> CheckAsync(CancellationToken cancellation = default)
    {
        Interlocked.Increment(ref _asked);
        if (IsSilent) await Task.Delay(Timeout.Infinite, cancellation);
        return Fault is null ? Who : throw Fault;
    }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        Ran++;
        return Task.FromException<IRowCursor>(Fault ?? new GraphException(SyntaxErrors.UnexpectedSyntax, "It ran."));
    }

    public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default)
    {
        Ran++;
        return Task.FromException<ICypherTransaction>(Fault ?? new GraphException(SyntaxErrors.UnexpectedSyntax, "It began."));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
