using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>One report in a chain of attribution, e.g. LIGA.net's within "Kyiv Post has it from LIGA.net".</summary>
/// <param name="Report">The report's reference.</param>
/// <param name="Certainty">How sure it is that this is the speaker; absent where it is stated.</param>
/// <param name="Mode">How this step has it from the next: <c>quotes</c>, <c>paraphrases</c>, <c>republishes</c>; absent at the end.</param>
/// <param name="Lineage"><c>known</c> or <c>unknown</c>.</param>
public sealed record Step(
    NodeRef Report, Item Speaker, IReadOnlyList<Item> SpeaksFor, string? Certainty, string Stance, string? Mode, string? Lineage);
