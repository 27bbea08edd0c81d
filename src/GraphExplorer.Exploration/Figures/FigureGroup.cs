using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Figures;

/// <summary>Figures that may be compared: of one claim, so of one measure, per what, and scope. A battalion's never stand beside a contingent's.</summary>
/// <param name="Total">Figures there are; <paramref name="Rows"/> may be fewer.</param>
/// <param name="Rows">In the order of time, those without one last.</param>
public sealed record FigureGroup(
    ClaimLine Claim, string? Measure, string? Per, string? Scope, int Total, IReadOnlyList<FigureLine> Rows)
{
    /// <summary>How many figures of one claim an answer for people holds at most; a file holds all.</summary>
    public const int MostShown = 100;

    /// <summary>The group with its last figures alone.</summary>
    public FigureGroup Latest(int most) => Rows.Count <= most ? this : this with { Rows = [.. Rows.TakeLast(most)] };
}

/// <summary>One figure of a group, with who gives it and when it was so.</summary>
/// <param name="Lineage"><c>known</c> or <c>unknown</c>.</param>
/// <param name="Own">Whether it is the speaker's own: taken from no other report of the claim.</param>
/// <param name="Roots">The reports of the claim from which one that is not its own comes; none where it only circles.</param>
public sealed record FigureLine(
    Figure Figure, Item Speaker, string Stance, Days? AsOf, Days? Said, NodeRef Report, string? Lineage, bool Own, IReadOnlyList<FigureRoot> Roots);

/// <summary>A report from which a figure comes, and whose it is.</summary>
public sealed record FigureRoot(NodeRef Report, Item Speaker);
