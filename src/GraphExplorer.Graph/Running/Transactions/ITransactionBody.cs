namespace GraphExplorer.Graph.Running.Transactions;

/// <summary>What a store does for a transaction. One call at a time; none after the one that ended it.</summary>
public interface ITransactionBody
{
    /// <summary>Starts a statement; the one before has ended. Its cursor does not end the transaction.</summary>
    Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation);

    /// <summary>Makes it last, and returns its bookmarks.</summary>
    Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation);

    /// <summary>Undoes it. Also after a statement or the commit failed; a store that has undone it by itself is fine.</summary>
    Task RollbackAsync();
}
