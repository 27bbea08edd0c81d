using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;

namespace GraphExplorer.Exploration.Entities;

/// <summary>What one entity is, and what it can be expanded by; on whose word is weighed apart, which takes longer of what thousands report on.</summary>
public sealed record EntityView(
    Item Item, IReadOnlyList<string> Aliases, string? Description, IReadOnlyList<Fact> Facts, IReadOnlyList<RelationCount> Relations);

/// <summary>Some reports of an entity, and how many there are.</summary>
public sealed record ReportPage(int Total, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>Of all reports, up to <see cref="EntityReports.MostWeighed"/>, with the first page of a list of reports.</summary>
    public ReportFacts? Facts { get; init; }
}
