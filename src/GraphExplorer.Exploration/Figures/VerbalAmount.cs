namespace GraphExplorer.Exploration.Figures;

/// <summary>Amounts that were given in words alone: their bounds name the words again.</summary>
public static class VerbalAmount
{
    private static readonly (double AtLeast, string Words)[] BySize =
    [
        (1_000_000_000, "billions"), (1_000_000, "millions"), (100_000, "hundreds of thousands"), (10_000, "tens of thousands"),
        (1_000, "thousands"), (100, "hundreds"), (20, "dozens"), (2, "several"),
    ];

    /// <summary>The words, e.g. <c>thousands</c> for 2,000 to 9,999; null where the bounds name none.</summary>
    public static string? Of(Amount amount)
    {
        if ((amount.Low ?? amount.Best) is not { } low) return null;
        foreach (var (atLeast, words) in BySize)
        {
            if (low >= atLeast) return words;
        }

        return null;
    }
}
