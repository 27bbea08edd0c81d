namespace GraphExplorer.Exploration.Entities;

/// <summary>An entity that can fill a slot, or that a search found.</summary>
public record CountedItem : Item
{
    /// <param name="item">What it is.</param>
    /// <param name="within">Names of the places it lies within: two places of one name differ by them.</param>
    public CountedItem(Item item, IReadOnlyList<string> within) : base(item)
    {
        if (within.Count > 0) Detail = Detail is null ? within[0] : $"{Detail} · {within[0]}";
    }

    /// <summary>Reports that name it, given the other slots where it fills one.</summary>
    public required int Reports { get; init; }
}
