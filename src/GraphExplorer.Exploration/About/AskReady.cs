using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.About;

/// <summary>Asks whether a graph answers.</summary>
public sealed class AskReady(ICypherRunner runner)
{
    /// <exception cref="Graph.Errors.GraphException">Why it does not.</exception>
    public Task AskAsync(CancellationToken cancellation) => runner.AskOneAsync("about/ready", ValueMap.Empty, cancellation);
}
