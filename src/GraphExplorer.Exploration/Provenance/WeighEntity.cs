using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Weighs everything that is reported on an entity, or said by it.</summary>
public sealed class WeighEntity(ICypherRunner runner)
{
    /// <summary>The weight of its reports as known through a lens, newest first; of more than <see cref="EntityReports.MostWeighed"/> the newest.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<WeighedReports> WeighAsync(NodeRef entity, Lens lens, int limit, CancellationToken cancellation)
    {
        await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var (_, reports) = await EntityReports.IdsAsync(runner, entity, cancellation);
        return await new WeighReports(runner).WeighAsync(reports, lens, limit, cancellation);
    }
}
