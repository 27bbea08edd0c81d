using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Views;

/// <summary>In the embedded engine.</summary>
public sealed class EmbeddedViews : ViewsContract
{
    protected override Task<ICypherRunner> MakeAsync() => Task.FromResult<ICypherRunner>(new EmbeddedRunner(new GraphStore()));
}
