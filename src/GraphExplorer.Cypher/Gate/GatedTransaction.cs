using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Cypher.Gate;

/// <summary>A transaction whose statements each pass the gate. One that does not pass ends it, like any other that fails.</summary>
internal sealed class GatedTransaction(ICypherTransaction transaction, StatementGate gate, AccessMode mode) : ICypherTransaction
{
    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        var passed = await PassAsync(request with { AccessMode = mode });
        return await gate.RunAsync(token => transaction.RunAsync(passed, token), passed.Limits, canStopEarly: false, cancellation);
    }

    public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation = default) => transaction.CommitAsync(cancellation);

    public Task RollbackAsync() => transaction.RollbackAsync();

    public ValueTask DisposeAsync() => transaction.DisposeAsync();

    private async Task<QueryRequest> PassAsync(QueryRequest request)
    {
        try
        {
            return gate.Pass(request);
        }
        catch (GraphException)
        {
            await transaction.RollbackAsync();
            throw;
        }
    }
}
