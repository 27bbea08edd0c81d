using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary><c>{ words: thousands, low: 2000, high: 9999 }</c>.</summary>
internal static class AmountSection
{
    public static void Read(SeedEntry entry)
    {
        var words = entry.RequiredText("words");
        var low = entry.Integer("low", 0, long.MaxValue);
        var high = entry.Integer("high", 0, long.MaxValue);
        entry.Close();
        if (words is null) return;
        if (low > high) entry.Fault("low", ImportFaultCodes.BadValue, "'low' is above 'high'.");
        if (entry.Draft.Amounts.Exists(amount => amount.Words == words))
        {
            entry.Fault("words", ImportFaultCodes.DuplicateId, $"The amount '{words}' is there already.");
        }

        entry.Draft.Amounts.Add(new(words, low, high));
    }
}
