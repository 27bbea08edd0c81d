using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Transactions;

/// <summary>In the embedded engine.</summary>
public sealed class EmbeddedTransactions : TransactionContract
{
    protected override Task<ICypherRunner> MakeAsync() => Task.FromResult<ICypherRunner>(new EmbeddedRunner(new GraphStore()));

    /// <summary>A statement runs within the call that asks for its next row: when that has returned, nothing runs.</summary>
    protected override Task AssertNothingRunsAsync(ICypherRunner runner, string words) => Task.CompletedTask;
}
