using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Weighs reports as known on a day: who says so, from where, with which figures, and which of these contradict.</summary>
public sealed class WeighReports(ICypherRunner runner)
{
    /// <summary>The weight of reports, and lines of the first of them.</summary>
    /// <param name="reports">Ids, in the order in which they are to be shown.</param>
    /// <param name="lens">The day, and the window for contradictions.</param>
    /// <param name="limit">Lines at most; who has it from whom is followed from these.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<WeighedReports> WeighAsync(IReadOnlyList<string> reports, Lens lens, int limit, CancellationToken cancellation)
    {
        var sifted = await KnownReports.SiftAsync(runner, reports, lens, cancellation);
        var reading = new ReportReading(runner, lens);
        var shown = sifted.Known.Take(limit).ToList();
        var lines = await reading.ReadAsync(shown, sifted.Known, cancellation);
        var apart = await reading.ReadAsync([.. sifted.Apart.Take(limit)], [], cancellation);
        var known = new KnownView(lens.Day, lens.Time, sifted.Known.Count, sifted.Later, sifted.Undated, sifted.Days, apart.Rows);
        var citations = await new TraceCitations(runner).TraceAsync(shown, lines.Lineage, cancellation);
        var provenance = new ProvenanceView(
            known, lines.Lineage.Weigh(sifted.Known), await FirstAsync(shown, cancellation),
            citations with { Circles = lines.Lineage.CirclesOf(sifted.Known) },
            await new FigureReading(runner).ReadLatestAsync(sifted.Known, lines.Lineage, cancellation),
            await new FindContradictions(runner).FindAsync(sifted.Known, lens.Window, lines.Lineage, cancellation));
        return new(lines.Lineage.Count(sifted.Known), sifted.Known.Count, lines.Rows, provenance);
    }

    private async Task<IReadOnlyList<NodeRef>> FirstAsync(IEnumerable<string> reports, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync("provenance/first", new ValueMap().With("reports", StatementRunning.Texts(reports)), cancellation);
        return [.. rows.Select(row => Kinds.RefOf(["Report"], row["id"].AsString))];
    }
}
