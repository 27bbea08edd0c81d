using GraphExplorer.Graph.Running;

namespace GraphExplorer.Neo4j.Watching;

/// <summary>Hands on the calls of a transaction, and tells what failed on the way.</summary>
internal sealed class WatchedTransaction(ICypherTransaction transaction, Action<Exception> notice) : ICypherTransaction
{
    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default) =>
        NoticingAsync<IRowCursor>(async () => new WatchedCursor(await transaction.RunAsync(request, cancellation), notice));

    public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation = default) => NoticingAsync(() => transaction.CommitAsync(cancellation));

    public Task RollbackAsync() => transaction.RollbackAsync();

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    private async Task<T> NoticingAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (Exception failure)
        {
            notice(failure);
            throw;
        }
    }
}
