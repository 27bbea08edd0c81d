using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>Adds a graph to what a store holds, whole or not at all.</summary>
public sealed class GraphLoading(ICypherRunner runner)
{
    /// <summary>Makes every node and relationship anew, in one statement and so in one transaction.</summary>
    /// <exception cref="Graph.Errors.GraphException">The store refused; nothing was added.</exception>
    public async Task LoadAsync(TransferGraph graph, CancellationToken cancellation)
    {
        var parameters = new ValueMap()
            .With("nodes", Value.Of(new ValueRows<TransferNode>(graph.Nodes, Row)))
            .With("relationships", Value.Of(new ValueRows<TransferLink>(graph.Links, Row)));
        await runner.ChangeAsync("transfer/load", parameters, cancellation);
    }

    private static Value Row(TransferNode node) => Value.List(StatementRunning.Texts(node.Labels), Value.Of(node.Properties));

    private static Value Row(TransferLink link) =>
        Value.List(Value.Of((long)link.Start), Value.Of((long)link.End), Value.Of(link.Type), Value.Of(link.Properties));
}
