using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Shows one entity: facts, figures, reports and relations.</summary>
public sealed class ShowEntity(ICypherRunner runner)
{
    private const int FirstReports = 50;

    /// <summary>The entity as it is now.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<EntityView> ShowAsync(NodeRef entity, CancellationToken cancellation)
    {
        var node = await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var (total, reports) = await EntityReports.IdsAsync(runner, entity, cancellation);
        var lines = await new ReportReading(runner).ReadAsync([.. reports.Take(FirstReports)], reports, cancellation);
        var standing = await new StandingFacts(runner).OfAsync(entity.Value, cancellation);
        return new(
            node.ToItem(), node.Properties["aliases"].TextsOrEmpty(), node.Properties["description"].TextOrNull(),
            [.. PropertyFacts.Of(node), .. standing], lines.Lineage.Count(reports),
            await new FigureReading(runner).ReadLatestAsync(reports, lines.Lineage, cancellation), new(total, lines.Rows),
            (await new ListRelations(runner).ListAsync(entity, cancellation)).Relations);
    }
}
