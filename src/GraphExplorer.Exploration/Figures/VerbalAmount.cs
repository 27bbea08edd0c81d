namespace GraphExplorer.Exploration.Figures;

/// <summary>An amount given in words alone; its bounds name the words again.</summary>
/// <param name="Words">E.g. <c>thousands</c>.</param>
/// <param name="TakesOf">Whether what is counted follows with "of": thousands of soldiers, but a few hundred soldiers.</param>
public sealed record VerbalAmount(string Words, bool TakesOf)
{
    private static readonly VerbalAmount NotSaid = new("an unstated number", true);

    private static readonly (double Low, double High, VerbalAmount Amount)[] Exact =
    [
        (200, 500, new("a few hundred", false)), (300, 999, new("several hundred", false)), (2, 9, new("several", false)),
        (24, 99, new("dozens", true)),
    ];

    private static readonly (double AtLeast, VerbalAmount Amount)[] BySize =
    [
        (1_000_000_000, new("billions", true)), (1_000_000, new("millions", true)), (200_000, new("hundreds of thousands", true)),
        (10_000, new("tens of thousands", true)), (1_000, new("thousands", true)), (100, new("hundreds", true)),
        (20, new("dozens", true)), (2, new("several", false)),
    ];

    /// <summary>The words, e.g. <c>thousands</c> for 2,000 to 19,999.</summary>
    public static VerbalAmount Of(Amount amount)
    {
        var low = amount.Low ?? amount.Best;
        foreach (var entry in Exact)
        {
            if (entry.Low == low && entry.High == amount.High) return entry.Amount;
        }

        foreach (var entry in BySize)
        {
            if (low >= entry.AtLeast) return entry.Amount;
        }

        return NotSaid;
    }
}
