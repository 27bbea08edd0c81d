using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Who has it from whom: reports and what they cite, to be drawn.</summary>
/// <param name="Reports">Those asked for, in their order, then those they go back to.</param>
/// <param name="Circles">Chains that come back to their own speaker.</param>
public sealed record Citations(IReadOnlyList<CitedReport> Reports, IReadOnlyList<Citation> Links, IReadOnlyList<Circle> Circles);

/// <summary>A report as a drawing shows it.</summary>
/// <param name="Certainty">How sure it is that this is the speaker; absent where it is stated.</param>
/// <param name="Lineage"><c>known</c> or <c>unknown</c>.</param>
/// <param name="Root">Whether it cites nothing.</param>
public sealed record CitedReport(
    NodeRef Report, NodeRef Claim, Item Speaker, IReadOnlyList<Item> SpeaksFor, string Stance, Days? Said, string? Certainty, string? Lineage, bool Root);

/// <summary>One report has it from another.</summary>
/// <param name="Mode"><c>quotes</c>, <c>paraphrases</c>, <c>republishes</c>, or absent.</param>
public sealed record Citation(NodeRef From, NodeRef To, string? Mode);

/// <summary>Follows what reports cite.</summary>
public sealed class TraceCitations(ICypherRunner runner)
{
    /// <summary>Everything that reports go back to.</summary>
    /// <param name="reports">Ids; <paramref name="lineage"/> was read of them.</param>
    /// <param name="lineage">What is known of every report of any chain.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<Citations> TraceAsync(IReadOnlyList<string> reports, Lineage lineage, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync("provenance/citations", new ValueMap().With("reports", StatementRunning.Texts(reports)), cancellation);
        var citing = rows.Select(row => row["citing"].AsString).ToHashSet(StringComparer.Ordinal);
        var all = reports.Concat(rows.SelectMany(row => (string[])[row["citing"].AsString, row["cited"].AsString])).Distinct(StringComparer.Ordinal);
        return new(
            [.. all.Select(lineage.StepOf).OfType<LineageStep>().Select(step => ToReport(step, !citing.Contains(step.Report)))],
            [.. rows.Select(row => new Citation(RefOf(row["citing"].AsString), RefOf(row["cited"].AsString), row.Text("mode")))],
            lineage.CirclesOf(reports));
    }

    private static CitedReport ToReport(LineageStep step, bool root) => new(
        RefOf(step.Report), Kinds.RefOf(["Claim"], step.Claim), step.Speaker, step.SpeaksFor, step.Stance, step.Said, step.Certainty, step.Lineage, root);

    private static NodeRef RefOf(string report) => Kinds.RefOf(["Report"], report);
}
