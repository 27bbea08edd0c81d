using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>What a chain says of one report, e.g. that sources in HUR, speaking for HUR, assert.</summary>
/// <param name="Claim">The id of the claim.</param>
public sealed record LineageStep(
    string Report, string Claim, string Stance, string? Lineage, Days? Said, string? Certainty, Item Speaker, IReadOnlyList<Item> SpeaksFor);

/// <summary>Reports from one along what it cites; <c>Modes[i]</c> tells how step i has it from step i + 1.</summary>
public sealed record CitingChain(IReadOnlyList<string> Reports, IReadOnlyList<string?> Modes);

/// <summary>Where a set of reports comes from: read once, asked often.</summary>
/// <param name="steps">Every report of any chain, by id.</param>
/// <param name="chains">By report id, its chains to the reports that cite nothing.</param>
/// <param name="returns">By report id, its chains that come back to its speaker.</param>
/// <param name="parties">By a speaker's reference, the speaker and whom it speaks for, to the end.</param>
public sealed class Lineage(
    IReadOnlyDictionary<string, LineageStep> steps,
    ILookup<string, CitingChain> chains,
    ILookup<string, IReadOnlyList<string>> returns,
    IReadOnlyDictionary<NodeRef, IReadOnlyList<Item>> parties)
{
    /// <summary>The chains of a report as people read them, shortest first; at least the report alone.</summary>
    public IReadOnlyList<IReadOnlyList<Step>> ChainsOf(string report)
    {
        var found = chains[report].Select(ToSteps).ToList();
        return found.Count > 0 ? found : [ToSteps(new([report], []))];
    }

    /// <summary>The weight of some of the reports.</summary>
    public EvidenceCount Count(IEnumerable<string> reports)
    {
        var known = StepsOf(reports);
        var asserted = known.Where(step => step.Stance == Stances.Asserts).ToList();
        var (origins, unknown) = OriginsOf(asserted);
        return new(
            known.Count, asserted.Count, CountOf(known, Stances.Denies), CountOf(known, Stances.Questions),
            CountOf(known, Stances.DoesNotConfirm), origins, origins.Count, unknown, Circular.Among(asserted.SelectMany(ReturnsOf)).Count);
    }

    /// <summary>How many of the reports take each stance, and whose stance it is; a stance that nobody takes is left out.</summary>
    public IReadOnlyList<StanceWeight> Weigh(IEnumerable<string> reports)
    {
        var known = StepsOf(reports);
        return [.. Stances.All.Select(stance => Weigh(stance, [.. known.Where(step => step.Stance == stance)])).Where(weight => weight.Reports > 0)];
    }

    /// <summary>The circles that chains of the asserting reports close.</summary>
    public IReadOnlyList<Circle> CirclesOf(IEnumerable<string> reports) =>
        Circular.Among(StepsOf(reports).Where(step => step.Stance == Stances.Asserts).SelectMany(ReturnsOf));

    /// <summary>
    /// Whether a report is its speaker's own, taken from no other of the same claim; else the reports of the claim to which it goes back, none where it
    /// only circles.
    /// </summary>
    public (bool Own, IReadOnlyList<LineageStep> Roots) RootsOfClaim(string report)
    {
        if (!chains.Contains(report) || !steps.TryGetValue(report, out var self)) return (false, []);
        var ends = chains[report].Select(chain => chain.Reports.Select(id => steps[id]).Last(step => step.Claim == self.Claim));
        var roots = ends.Where(step => step.Report != report).DistinctBy(step => step.Report).OrderBy(step => step.Report, StringComparer.Ordinal).ToList();
        return (roots.Count == 0, roots);
    }

    /// <summary>What is known of a report of any chain; null for another.</summary>
    public LineageStep? StepOf(string report) => steps.GetValueOrDefault(report);

    /// <summary>Whether two reports go back to a party that is the same.</summary>
    public bool Meet(string one, string other) => EndsOf(one).Overlaps(EndsOf(other));

    private List<LineageStep> StepsOf(IEnumerable<string> reports) =>
        [.. reports.Distinct(StringComparer.Ordinal).Select(steps.GetValueOrDefault).OfType<LineageStep>()];

    private StanceWeight Weigh(string stance, IReadOnlyList<LineageStep> reports)
    {
        var (origins, unknown) = OriginsOf(reports);
        return new(stance, reports.Count, origins, origins.Count, unknown);
    }

    private (IReadOnlyList<Origin> Origins, int Unknown) OriginsOf(IEnumerable<LineageStep> reports) =>
        OriginCount.Of(reports.SelectMany(RootsOf), parties);

    private HashSet<NodeRef> EndsOf(string report) => [.. OriginsOf(StepsOf([report])).Origins.Select(origin => origin.Ref)];

    private static int CountOf(List<LineageStep> known, string stance) => known.Count(step => step.Stance == stance);

    private IEnumerable<(LineageStep Report, LineageStep Root)> RootsOf(LineageStep report) =>
        chains[report.Report].Select(chain => (report, steps[chain.Reports[^1]]));

    private IEnumerable<IReadOnlyList<LineageStep>> ReturnsOf(LineageStep report) =>
        returns[report.Report].Select(chain => (IReadOnlyList<LineageStep>)[.. chain.Select(id => steps[id])]);

    private List<Step> ToSteps(CitingChain chain) =>
        [.. chain.Reports.Select((id, at) => ToStep(steps[id], at < chain.Modes.Count ? chain.Modes[at] : null))];

    private static Step ToStep(LineageStep step, string? mode) =>
        new(Kinds.RefOf(["Report"], step.Report), step.Speaker, step.SpeaksFor, step.Certainty, step.Stance, mode, step.Lineage);
}
