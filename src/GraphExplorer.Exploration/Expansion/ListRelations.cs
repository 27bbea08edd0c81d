using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Counts what an entity can be expanded by.</summary>
public sealed class ListRelations(ICypherRunner runner)
{
    /// <summary>Exact counts, in the order of <see cref="Relation.All"/>.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<RelationsAnswer> ListAsync(NodeRef entity, CancellationToken cancellation)
    {
        await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var rows = await runner.AskAsync("expansion/relations", new ValueMap().With("id", Value.Of(entity.Value)), cancellation);
        var places = Relation.All.Index().ToDictionary(entry => entry.Item.Name, entry => entry.Index, StringComparer.Ordinal);
        var counts = rows.Select(ToCount).OrderBy(count => places[count.Relation]).ThenByDescending(count => count.Direction, StringComparer.Ordinal);
        return new([.. counts]);
    }

    private static RelationCount ToCount(Row row)
    {
        var relation = Relation.OfType(row["type"].AsString);
        var outward = row["outward"].AsBoolean;
        return new(
            relation.Name, outward ? relation.Verb : relation.Back, outward ? "out" : "in", row["kind"].AsString, (int)row["count"].AsInteger);
    }
}
