using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Shows one entity: facts and relations.</summary>
public sealed class ShowEntity(ICypherRunner runner)
{
    /// <summary>The entity as it is now.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<EntityView> ShowAsync(NodeRef entity, CancellationToken cancellation)
    {
        var node = await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var standing = await new StandingFacts(runner).OfAsync(entity.Value, cancellation);
        var relations = await new ListRelations(runner).ListAsync(entity, cancellation);
        return new(
            node.ToItem(), node.Properties["aliases"].TextsOrEmpty(), node.Properties["description"].TextOrNull(), [.. PropertyFacts.Of(node), .. standing], relations.Relations);
    }
}
