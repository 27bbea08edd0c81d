using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Running.Transactions;
using GraphExplorer.Neo4j.Running;

namespace GraphExplorer.Neo4j.QueryApi.Transactions;

/// <summary>A transaction over HTTP: requests that name it.</summary>
/// <param name="id">The server's name for it.</param>
internal sealed class QueryApiTransaction(OpenTransactions transactions, string id, Func<QueryRequest, StatementExchange> exchange, TimeProvider clock) : ITransactionBody
{
    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation) =>
        ServerCursor.StartAsync(new QueryApiPart(exchange(request), transactions, id, request), request, clock, cancellation);

    public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation) => transactions.CommitAsync(id, cancellation);

    public Task RollbackAsync() => transactions.RollbackAsync(id);
}
