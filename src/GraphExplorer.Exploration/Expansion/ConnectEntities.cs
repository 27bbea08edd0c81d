using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Draws given entities and every edge of the entity view between them, as the graph is now.</summary>
public sealed class ConnectEntities(ICypherRunner runner)
{
    /// <summary>How many entities are drawn at most.</summary>
    public const int MostEntities = 2000;

    /// <summary>Those entities that are in the graph, in the order given, and their edges.</summary>
    public async Task<GraphView> ConnectAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation)
    {
        var nodes = await NodesAsync(entities, cancellation);
        var byId = nodes.ToDictionary(item => item.Ref.Value, item => item.Ref, StringComparer.Ordinal);
        var parameters = new ValueMap().With("entities", StatementRunning.Texts(byId.Keys));
        var reported = await runner.AskAsync("expansion/reported", parameters, cancellation);
        var standing = await runner.AskAsync("expansion/among", parameters, cancellation);
        var links = reported.Concat(standing).Select(row => ToLink(row, byId)).ToList();
        var reports = links.SelectMany(link => link.Reports).ToHashSet(StringComparer.Ordinal);
        return new(nodes, EdgeFolding.Fold(links, await new LineageReading(runner).ReadAsync(reports, cancellation)));
    }

    private async Task<IReadOnlyList<Item>> NodesAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("ids", StatementRunning.Texts(entities.Select(entity => entity.Value)));
        var rows = await runner.AskAsync("entities/by-ids", parameters, cancellation);
        var found = rows.Select(row => row["found"].ToItem()).ToDictionary(item => item.Ref.Value, StringComparer.Ordinal);
        return [.. entities.Select(entity => found.GetValueOrDefault(entity.Value)).OfType<Item>().DistinctBy(item => item.Ref)];
    }

    private static Link ToLink(Row row, Dictionary<string, NodeRef> byId) => new(
        byId[row["from"].AsString], Relation.OfType(row["type"].AsString), byId[row["to"].AsString], row.Texts("reports"));
}
