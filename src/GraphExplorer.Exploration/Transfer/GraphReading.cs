using System.Runtime.CompilerServices;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>Hands out a whole graph, as it is read.</summary>
/// <param name="runner">One that does not limit rows.</param>
/// <param name="withState">Whether what people saved is handed out, too: views, snapshots and the like.</param>
public sealed class GraphReading(ICypherRunner runner, bool withState)
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    /// <summary>Every node with its position, from 0.</summary>
    public async IAsyncEnumerable<(int Position, GraphNode Node)> NodesAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        _positions.Clear();
        await foreach (var row in runner.RowsAsync(Request("transfer/nodes"), cancellation))
        {
            var node = row[0].AsNode;
            _positions[node.ElementId] = _positions.Count;
            yield return (_positions.Count - 1, node);
        }
    }

    /// <summary>Every relationship with the positions of its ends. To be called after the nodes were read.</summary>
    /// <exception cref="TransferException">Somebody changed the graph in between.</exception>
    public async IAsyncEnumerable<(int Start, int End, GraphRelationship Link)> LinksAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in runner.RowsAsync(Request("transfer/relationships"), cancellation))
        {
            var link = row[0].AsRelationship;
            yield return (Position(link.StartElementId), Position(link.EndElementId), link);
        }
    }

    /// <summary>All of it at once.</summary>
    public async Task<TransferGraph> ReadAsync(CancellationToken cancellation)
    {
        var graph = new TransferGraph();
        await foreach (var (_, node) in NodesAsync(cancellation)) graph.Nodes.Add(new(node.Labels, node.Properties));
        await foreach (var (start, end, link) in LinksAsync(cancellation)) graph.Links.Add(new(start, link.Type, end, link.Properties));
        return graph;
    }

    private QueryRequest Request(string name) => new(QueryCatalogue.Text(name))
    {
        Parameters = new ValueMap().With("withState", Value.Of(withState)),
        AccessMode = AccessMode.Read,
    };

    private int Position(string node) => _positions.TryGetValue(node, out var position) ? position : throw TransferException.Changed();
}
