namespace GraphExplorer.Exploration.Entities;

/// <summary>An entity that can fill a slot, or that a search found.</summary>
public record CountedItem : Item
{
    public CountedItem(Item item) : base(item)
    {
    }

    /// <summary>Reports that name it, given the other slots where it fills one.</summary>
    public required int Reports { get; init; }
}
