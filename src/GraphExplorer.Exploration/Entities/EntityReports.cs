using GraphExplorer.Exploration.Evidence;
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

    /// <summary>A page, newest first.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<ReportPage> ReadAsync(NodeRef entity, int skip, int limit, CancellationToken cancellation)
    {
        await new EntityLookup(runner).NodeAsync(entity, cancellation);
        var (total, reports) = await IdsAsync(runner, entity, cancellation);
        var lines = await new ReportReading(runner).ReadAsync([.. reports.Skip(skip).Take(limit)], [], cancellation);
        return new(total, lines.Rows) { Facts = skip > 0 ? null : await new FactReading(runner).ReadAsync(reports, cancellation) };
    }

    internal static async Task<(int Total, IReadOnlyList<string> Reports)> IdsAsync(
        ICypherRunner runner, NodeRef entity, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("id", Value.Of(entity.Value)).With("most", Value.Of(MostWeighed));
        var row = await runner.AskOneAsync("entities/reports", parameters, cancellation);
        return ((int)row["total"].AsInteger, row.Texts("reports"));
    }
}
