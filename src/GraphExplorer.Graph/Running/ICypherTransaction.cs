using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Graph.Running;

/// <summary>
/// Several statements that take effect together or not at all. Each sees what those before it did; nobody else sees any of it
/// before the commit. What fails, is cancelled, or is left before its last row ends the whole, undone; then every call is
/// refused with <c>transaction_ended</c>, past its time with <c>transaction_timeout</c>. Disposing undoes what was not committed.
/// </summary>
public interface ICypherTransaction : IAsyncDisposable
{
    /// <summary>
    /// Starts a statement. Its access mode and bookmarks are those of the transaction, whatever the request says. One at a time: until
    /// the rows before were read to their end it is refused with <c>transaction_busy</c>, which ends nothing.
    /// <c>CALL … IN TRANSACTIONS</c> is refused with <c>needs_own_transaction</c>.
    /// </summary>
    Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default);

    /// <summary>Makes everything last. When it returns, all of it is kept; when it throws, none is.</summary>
    /// <returns>Its bookmarks.</returns>
    /// <exception cref="GraphException">
    /// <c>transaction_busy</c>; what the store has against it; <c>store_unavailable</c> from a server that went away meanwhile, of which
    /// it is not known whether it has it.
    /// </exception>
    Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation = default);

    /// <summary>Undoes everything. Does nothing where the transaction has ended.</summary>
    Task RollbackAsync();
}

/// <summary>How a transaction begins.</summary>
public sealed record TransactionRequest
{
    /// <summary>Default <see cref="AccessMode.Write"/>, as on Neo4j.</summary>
    public AccessMode AccessMode { get; init; } = AccessMode.Write;

    /// <summary>From now, waiting for others included, to the commit; past it everything is undone. Null is no limit. Default: a minute.</summary>
    public TimeSpan? Time { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Bookmarks of transactions that this one must see. Stores without bookmarks ignore them.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}
