using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>On whose word something stands, as known through a <see cref="Lens"/>.</summary>
/// <param name="Stances">Each stance that is taken, with the parties whose it is.</param>
/// <param name="First">Reports among <paramref name="Citations"/> that may have been the first to assert their claim.</param>
/// <param name="Citations">Of the reports that are shown.</param>
/// <param name="Figures">Grouped by what may be compared.</param>
public sealed record ProvenanceView(
    KnownView Known, IReadOnlyList<StanceWeight> Stances, IReadOnlyList<NodeRef> First, Citations Citations,
    IReadOnlyList<FigureGroup> Figures, Contradictions Contradictions);

/// <summary>What was known on a day, going by one of three times.</summary>
/// <param name="Day">Null where all reports are asked for.</param>
/// <param name="Reports">How many were known.</param>
/// <param name="Later">How many became known, or may have become known, after the day.</param>
/// <param name="Undated">How many of all have no last day by this time; <paramref name="Apart"/> holds those that may have been known on the day.</param>
/// <param name="Days">The days on which something became known, in order, whatever day is asked for.</param>
public sealed record KnownView(
    DateOnly? Day, string Time, int Reports, int Later, int Undated, IReadOnlyList<DateOnly> Days, IReadOnlyList<ReportRow> Apart);

/// <summary>Reports, their weight, and on whose word they stand.</summary>
/// <param name="Total">Reports there are; <paramref name="Rows"/> may be fewer.</param>
public sealed record WeighedReports(EvidenceCount Evidence, int Total, IReadOnlyList<ReportRow> Rows, ProvenanceView Provenance);
