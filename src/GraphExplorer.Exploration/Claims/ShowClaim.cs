using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Claims;

/// <summary>Shows one claim: who asserts, denies, questions or does not confirm it, from where they have it, and with which figures.</summary>
public sealed class ShowClaim(ICypherRunner runner)
{
    /// <summary>The claim as known through a lens.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>.</exception>
    public async Task<ClaimView> ShowAsync(NodeRef claim, Lens lens, int limit, CancellationToken cancellation)
    {
        var rows = claim.Label == "Claim"
            ? await runner.AskAsync("provenance/claim", new ValueMap().With("id", Value.Of(claim.Value)), cancellation) : [];
        if (rows.Count == 0) throw new GraphException(ServiceErrors.EntityNotFound, $"No claim in the graph has the reference \"{claim}\".");
        var (_, reports) = await EntityReports.IdsAsync(runner, claim, cancellation);
        var weighed = await new WeighReports(runner).WeighAsync(reports, lens, limit, cancellation);
        return ToView(rows[0], weighed);
    }

    private static ClaimView ToView(Row row, WeighedReports weighed)
    {
        var claim = row["claim"].AsNode;
        return new(
            ClaimLine.Of(claim), claim.Properties["measure"].TextOrNull(), claim.Properties["per"].TextOrNull(), claim.Properties["scope"].TextOrNull(),
            [.. row["subjects"].AsList.Select(subject => subject.ToItem())], ClaimParts.Places(row), ClaimParts.Agreements(row), ClaimParts.Involved(row),
            Lines(row, "wholes"), Lines(row, "parts"), Lines(row, "contradicted"), weighed.Evidence, weighed.Total, weighed.Rows, weighed.Provenance);
    }

    private static List<ClaimLine> Lines(Row row, string column) => [.. row[column].AsList.Select(claim => ClaimLine.Of(claim.AsNode))];
}
