using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Figures;

/// <summary>Figures that may be compared: of one claim, so of one measure, per what, and scope. A battalion's never stand beside a contingent's.</summary>
public sealed record FigureGroup(
    ClaimLine Claim, string? Measure, string? Per, string? Scope, IReadOnlyList<FigureLine> Rows);

/// <summary>One figure of a group, with who gives it and when it was so.</summary>
/// <param name="Lineage"><c>known</c> or <c>unknown</c>.</param>
/// <param name="Own">Whether it is the speaker's own: taken from no other report of the claim.</param>
/// <param name="Roots">The reports of the claim from which one that is not its own comes; none where it only circles.</param>
public sealed record FigureLine(
    Figure Figure, Item Speaker, string Stance, Days? AsOf, Days? Said, NodeRef Report, string? Lineage, bool Own, IReadOnlyList<FigureRoot> Roots);

/// <summary>A report from which a figure comes, and whose it is.</summary>
public sealed record FigureRoot(NodeRef Report, Item Speaker);
