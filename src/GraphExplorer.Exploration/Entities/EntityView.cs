using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;

namespace GraphExplorer.Exploration.Entities;

/// <summary>All that is shown of one entity.</summary>
/// <param name="Evidence">The weight of all its reports.</param>
public sealed record EntityView(
    Item Item, IReadOnlyList<string> Aliases, string? Description, IReadOnlyList<Fact> Facts, EvidenceCount Evidence,
    IReadOnlyList<FigureGroup> Figures, ReportPage Reports, IReadOnlyList<RelationCount> Relations);

/// <summary>Some reports of an entity, and how many there are.</summary>
public sealed record ReportPage(int Total, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Of all reports, up to <see cref="EntityReports.MostWeighed"/>, with the first page of a list of reports.</summary>
    public ReportFacts? Facts { get; init; }
}
