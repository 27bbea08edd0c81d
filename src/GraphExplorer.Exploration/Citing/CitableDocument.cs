using GraphExplorer.Exploration.Entities;

namespace GraphExplorer.Exploration.Citing;

/// <summary>A document with all that a reference to it needs.</summary>
/// <param name="Outlets">Who published it, by name.</param>
/// <param name="IsInferred">Whether the days of publication follow from its text rather than being stated.</param>
public sealed record CitableDocument(
    Item Item, IReadOnlyList<string> Outlets, string? Url, string? Language, Days? Published, bool IsInferred);
