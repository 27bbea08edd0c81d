using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>What several entities are all connected with, in the entity view.</summary>
public sealed class CommonNeighbours(ICypherRunner runner)
{
    /// <summary>How many entities can be asked of at once.</summary>
    public const int MostAsked = 20;

    private const int MostNeighbours = 100_000;
    private const int MostWeighed = 500;

    /// <summary>The entities and what they have in common: those of most reports first.</summary>
    /// <param name="of">At least two entities.</param>
    /// <exception cref="GraphException"><c>entity_not_found</c>.</exception>
    public async Task<CommonAnswer> FindAsync(IReadOnlyCollection<NodeRef> of, int limit, CancellationToken cancellation)
    {
        var asked = await new EntityLookup(runner).ItemsAsync(of, cancellation);
        var common = await CommonAsync([.. asked.Select(item => item.Ref.Value)], cancellation);
        var weighed = common.Take(MostWeighed).Select(id => new NodeRef("Entity", "id", id));
        var view = await new ConnectEntities(runner).ConnectAsync([.. asked.Select(item => item.Ref), .. weighed], cancellation);
        return new(asked, common.Count, await new FactReading(runner).BehindAsync(Heaviest(view, asked, limit), [], cancellation));
    }

    private async Task<IReadOnlyList<string>> CommonAsync(IReadOnlyList<string> ids, CancellationToken cancellation)
    {
        IReadOnlyList<string>? common = null;
        foreach (var id in ids)
        {
            var parameters = new ValueMap()
                .With("entities", StatementRunning.Texts([id])).With("among", common is null ? Value.Null : StatementRunning.Texts(common))
                .With("types", StatementRunning.Texts(Relation.All.Select(relation => relation.Type)))
                .With("chosen", StatementRunning.Texts(ids)).With("large", Value.True).With("most", Value.Of(MostNeighbours));
            var rows = await runner.AskAsync("paths/neighbours", parameters, cancellation);
            common = [.. rows.SelectMany(row => row.Texts("others")).Except(ids)];
        }

        return common ?? [];
    }

    private static GraphView Heaviest(GraphView view, IReadOnlyList<Item> asked, int limit)
    {
        var weights = view.Edges.SelectMany(edge => new[] { (edge.From, edge.Reports), (edge.To, edge.Reports) })
            .GroupBy(end => end.Item1, end => end.Reports).ToDictionary(group => group.Key, group => group.Sum());
        var kept = view.Nodes.Where(node => !asked.Any(item => item.Ref == node.Ref))
            .OrderByDescending(node => weights.GetValueOrDefault(node.Ref)).ThenBy(node => node.Name, StringComparer.Ordinal).Take(limit);
        List<Item> nodes = [.. asked, .. kept];
        var refs = nodes.Select(node => node.Ref).ToHashSet();
        return new(nodes, [.. view.Edges.Where(edge => refs.Contains(edge.From) && refs.Contains(edge.To))]);
    }
}

/// <summary>What several entities have in common.</summary>
/// <param name="Of">Those asked of.</param>
/// <param name="Total">How many neighbours they have in common.</param>
/// <param name="Graph">They and the heaviest of these, and how all of them stand to one another.</param>
public sealed record CommonAnswer(IReadOnlyList<Item> Of, int Total, GraphView Graph);
