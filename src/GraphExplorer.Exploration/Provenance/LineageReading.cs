using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Reads where reports come from.</summary>
public sealed class LineageReading(ICypherRunner runner)
{
    /// <summary>The lineage of reports by their ids.</summary>
    public async Task<Lineage> ReadAsync(IReadOnlyCollection<string> reports, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("reports", StatementRunning.Texts(reports));
        var chains = await runner.AskAsync("provenance/chains", parameters, cancellation);
        var returns = await runner.AskAsync("provenance/returns", parameters, cancellation);
        var involved = chains.Concat(returns).SelectMany(row => row.Texts("steps")).Concat(reports).Distinct(StringComparer.Ordinal);
        var steps = await StepsAsync([.. involved], cancellation);
        return new(
            steps,
            chains.Select(row => (Id: row["id"].AsString, Chain: ToChain(row))).Where(entry => IsSimple(entry.Chain))
                .ToLookup(entry => entry.Id, entry => entry.Chain, StringComparer.Ordinal),
            returns.ToLookup(row => row["id"].AsString, row => row.Texts("steps"), StringComparer.Ordinal),
            await PartiesAsync(steps.Values.Select(step => step.Speaker), cancellation));
    }

    private static CitingChain ToChain(Row row) =>
        new(row.Texts("steps"), [.. row["modes"].AsList.Select(mode => mode.TextOrNull())]);

    // Reports that cite one another in a ring can be walked twice on the way to a root; the way without the ring is there as well.
    private static bool IsSimple(CitingChain chain) => chain.Reports.Distinct(StringComparer.Ordinal).Count() == chain.Reports.Count;

    private async Task<IReadOnlyDictionary<string, LineageStep>> StepsAsync(IReadOnlyList<string> reports, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("reports", StatementRunning.Texts(reports));
        var rows = await runner.AskAsync("provenance/steps", parameters, cancellation);
        return rows.Select(ToStep).DistinctBy(step => step.Report).ToDictionary(step => step.Report, StringComparer.Ordinal);
    }

    private static LineageStep ToStep(Row row) => new(
        row["id"].AsString, row["claim"].AsString, Stances.Of(row["stance"].AsString), row.Text("lineage"), Days.Read(row["days"].AsMap, "said"),
        row.Text("certainty"), row["speaker"].ToItem(), [.. row["speaksFor"].AsList.Select(party => party.ToItem())]);

    private async Task<IReadOnlyDictionary<NodeRef, IReadOnlyList<Item>>> PartiesAsync(
        IEnumerable<Item> speakers, CancellationToken cancellation)
    {
        var ids = speakers.Select(speaker => speaker.Ref.Value).Distinct(StringComparer.Ordinal);
        var rows = await runner.AskAsync("provenance/speaks-for", new ValueMap().With("sources", StatementRunning.Texts(ids)), cancellation);
        return rows
            .Select(row => (IReadOnlyList<Item>)[.. row["parties"].AsList.Select(party => party.ToItem())])
            .GroupBy(way => way[0].Ref)
            .ToDictionary(ways => ways.Key, ways => ways.First());
    }
}
