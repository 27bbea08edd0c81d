using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Running;

namespace GraphExplorer.Neo4j.QueryApi.Transactions;

/// <summary>A statement over HTTP that is part of a transaction.</summary>
/// <param name="transaction">The server's name for it.</param>
internal sealed class QueryApiPart(StatementExchange exchange, OpenTransactions transactions, string transaction, QueryRequest request) : IServerStatement
{
    public IReadOnlyList<string> Columns => exchange.Columns;

    /// <summary>A server ends the transaction of a statement that is ended.</summary>
    public bool CanBeCut => false;

    public Task StartAsync(CancellationToken cancellation) =>
        exchange.SendAsync($"/tx/{transaction}", RequestBody.InTransaction(exchange.Sent, request), cancellation);

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation) => exchange.NextAsync(cancellation);

    public async Task<QuerySummary> CompleteAsync(CancellationToken cancellation) =>
        (await exchange.CompleteAsync()).ToSummary(Columns.Count > 0, []);

    public Task AbandonAsync() => exchange.AbandonAsync();

    public GraphException? Explain(Exception failure) => transactions.Explain(failure);

    public void Dispose() => exchange.Dispose();
}
