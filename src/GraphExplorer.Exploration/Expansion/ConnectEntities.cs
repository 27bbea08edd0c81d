using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Paths;
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
    public Task<GraphView> ConnectAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation) => ConnectAsync(entities, [], cancellation);

    /// <summary>The same with some of them drawn as one each: an edge folds the reports of all of them. The groups come last.</summary>
    /// <param name="groups">An entity is a member of one at most.</param>
    public async Task<GraphView> ConnectAsync(IReadOnlyCollection<NodeRef> entities, IReadOnlyList<EntityGroup> groups, CancellationToken cancellation)
    {
        var nodes = await NodesAsync([.. entities, .. groups.SelectMany(group => group.Members)], cancellation);
        var byId = nodes.ToDictionary(item => item.Ref.Value, item => item.Ref, StringComparer.Ordinal);
        var parameters = new ValueMap().With("entities", StatementRunning.Texts(byId.Keys));
        var reported = await runner.AskAsync("expansion/reported", parameters, cancellation);
        var standing = await runner.AskAsync("expansion/among", parameters, cancellation);
        var links = reported.Concat(standing).Select(row => ToLink(row, byId)).Concat(await DocumentLinksAsync(nodes, cancellation)).ToList();
        var reports = links.SelectMany(link => link.Reports).ToHashSet(StringComparer.Ordinal);
        var lineage = await new LineageReading(runner).ReadAsync(reports, cancellation);
        if (groups.Count == 0) return new(nodes, EdgeFolding.Fold(links, lineage));
        var together = groups.Select(group => GroupItem.Of(group, nodes)).OfType<GroupItem>().ToList();
        var standsFor = together.SelectMany(group => group.Members.Select(member => (member.Ref, group))).ToDictionary(pair => pair.Ref, pair => pair.group.Ref);
        var drawn = links.Select(link => link with { From = standsFor.GetValueOrDefault(link.From, link.From), To = standsFor.GetValueOrDefault(link.To, link.To) });
        return new([.. nodes.Where(node => !standsFor.ContainsKey(node.Ref)), .. together], EdgeFolding.Fold(drawn, lineage));
    }

    private async Task<IReadOnlyList<Item>> NodesAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("ids", StatementRunning.Texts(entities.Select(entity => entity.Value)));
        var rows = await runner.AskAsync("entities/by-ids", parameters, cancellation);
        var found = rows.Select(row => row["found"].ToItem()).ToDictionary(item => item.Ref.Value, StringComparer.Ordinal);
        return [.. entities.Select(entity => found.GetValueOrDefault(entity.Value)).OfType<Item>().DistinctBy(item => item.Ref)];
    }

    private async Task<IReadOnlyList<Link>> DocumentLinksAsync(IReadOnlyList<Item> nodes, CancellationToken cancellation)
    {
        var byDocument = nodes.ToLookup(node => node.Kind == "document", node => node.Ref);
        var pairs = byDocument[true].SelectMany(_ => byDocument[false], (document, entity) => (entity, document));
        return byDocument[true].Any() ? await new DocumentLinks(runner).ReadAsync([.. pairs], cancellation) : [];
    }

    private static Link ToLink(Row row, Dictionary<string, NodeRef> byId) => new(
        byId[row["from"].AsString], Relation.OfType(row["type"].AsString), byId[row["to"].AsString], row.Texts("reports"));
}
