using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Entities;

/// <summary>One fact of an entity in plain words: "Echelon: battalion", or "Part of" with the units and the claim it rests on.</summary>
public sealed record Fact(string Label, string? Text, IReadOnlyList<Item>? Items, NodeRef? Claim);
