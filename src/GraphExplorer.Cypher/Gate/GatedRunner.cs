using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Cypher.Gate;

/// <summary>
/// Stands before a runner for callers of one role: refuses what the policy does not allow, sets the access mode from
/// what the statement does, and holds it to the limits. The runner behind is not owned: several gates may share it.
/// </summary>
public sealed class GatedRunner(ICypherRunner runner, GatePolicy policy, TimeProvider? time = null) : ICypherRunner
{
    private readonly StatementGate _gate = new(policy, time ?? TimeProvider.System);

    /// <inheritdoc/>
    /// <exception cref="GraphException">
    /// <c>writes_not_allowed</c>, <c>clause_not_allowed</c>, <c>procedure_not_allowed</c>, <c>request_too_large</c>, or an error of the text.
    /// </exception>
    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        var passed = _gate.Pass(request);
        return await _gate.RunAsync(token => runner.RunAsync(passed, token), passed.Limits, canStopEarly: passed.AccessMode == AccessMode.Read, cancellation);
    }

    /// <inheritdoc/>
    public async Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default)
    {
        var passed = _gate.Pass(request);
        return new GatedTransaction(await runner.BeginAsync(passed, cancellation), _gate, passed.AccessMode);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
