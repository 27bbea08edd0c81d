using GraphExplorer.Exploration.Paths.Search;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Neighbours by element ids, whatever connects them.</summary>
/// <param name="runner">The graph.</param>
/// <param name="types">Types that count; none for all.</param>
/// <param name="avoided">Element ids that are nobody's neighbours.</param>
internal sealed class NodeNeighbours(ICypherRunner runner, IReadOnlyCollection<string> types, IReadOnlySet<string> avoided) : INeighbourSource
{
    public async Task<IReadOnlyList<Neighbours>> ReadAsync(
        IReadOnlyCollection<string> nodes, IReadOnlyCollection<string>? among, int most, CancellationToken cancellation)
    {
        var parameters = new ValueMap()
            .With("nodes", StatementRunning.Texts(nodes))
            .With("types", types.Count == 0 ? Value.Null : StatementRunning.Texts(types))
            .With("among", among is null ? Value.Null : StatementRunning.Texts(among))
            .With("most", Value.Of(most));
        var rows = await runner.AskAsync("nodes/neighbours", parameters, cancellation);
        return [.. rows.Select(row => new Neighbours(row["id"].AsString, [.. row.Texts("others").Where(other => !avoided.Contains(other))]))];
    }
}
