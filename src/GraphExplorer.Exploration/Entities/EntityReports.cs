using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Pages through the reports of an entity: of claims about, involving, placed in, under, or said by it.</summary>
public sealed class EntityReports(ICypherRunner runner)
{
    /// <summary>How many reports of one entity are weighed at most.</summary>
    public const int MostWeighed = 5000;

    /// <summary>A page of those known through a lens, newest first.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<ReportPage> ReadAsync(NodeRef entity, Lens lens, int skip, int limit, CancellationToken cancellation)
    {
        await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var (total, reports) = await KnownAsync(entity, lens, cancellation);
        var lines = await new ReportReading(runner, lens).ReadAsync([.. reports.Skip(skip).Take(limit)], [], cancellation);
        return new(total, lines.Rows) { Facts = skip > 0 ? null : await new FactReading(runner).ReadAsync(reports, cancellation) };
    }

    /// <summary>The figures of those known through a lens, grouped by what may be compared, and how many reports they were read of.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<(int Total, IReadOnlyList<FigureGroup> Figures)> FiguresAsync(NodeRef entity, Lens lens, CancellationToken cancellation)
    {
        await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var (total, reports) = await KnownAsync(entity, lens, cancellation);
        var lineage = await new LineageReading(runner).ReadAsync(reports, cancellation);
        return (total, await new FigureReading(runner).ReadAsync(reports, lineage, cancellation));
    }

    private async Task<(int Total, IReadOnlyList<string> Reports)> KnownAsync(NodeRef entity, Lens lens, CancellationToken cancellation)
    {
        var all = await IdsAsync(runner, entity, cancellation);
        if (lens.Day is null) return all;
        var known = (await KnownReports.SiftAsync(runner, all.Reports, lens, cancellation)).Known;
        return (known.Count, known);
    }

    internal static async Task<(int Total, IReadOnlyList<string> Reports)> IdsAsync(
        ICypherRunner runner, NodeRef entity, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("id", Value.Of(entity.Value)).With("most", Value.Of(MostWeighed));
        var row = await runner.AskOneAsync("entities/reports", parameters, cancellation);
        return ((int)row["total"].AsInteger, row.Texts("reports"));
    }
}
