using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Transfer;

/// <summary>The embedded engine over a store in memory.</summary>
public sealed class EmbeddedTransferContract : TransferContract
{
    protected override Task<ICypherRunner> MakeAsync() => Task.FromResult<ICypherRunner>(new EmbeddedRunner(new GraphStore()));
}
