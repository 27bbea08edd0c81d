using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Figures;

/// <summary>Figures that may be compared: of one claim, so of one measure, per what, and scope. A battalion's never stand beside a contingent's.</summary>
public sealed record FigureGroup(
    ClaimLine Claim, string? Measure, string? Per, string? Scope, IReadOnlyList<FigureLine> Rows);

/// <summary>One figure of a group, with who gives it and when it was so.</summary>
public sealed record FigureLine(Figure Figure, Item Speaker, string Stance, Days? AsOf, Days? Said, NodeRef Report);
