namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>
/// An amount as a report gives it: <c>{ up-to: 3000 }</c>, <c>{ range: [300, 600] }</c>, <c>{ words: thousands }</c>.
/// </summary>
internal sealed record Figure(string Approximation, long? Low, long? Best, long? High)
{
    /// <summary>Reads a figure; null, with a fault, when it is none.</summary>
    public static Figure? Read(SeedEntry entry)
    {
        var given = Vocabulary.Approximations.Where(entry.Has).ToList();
        entry.Close();
        if (given is [var approximation]) return Of(entry, approximation);
        entry.Draft.Fault(
            entry.At, ImportFaultCodes.BadValue, $"A figure has exactly one of: {string.Join(", ", Vocabulary.Approximations)}.");
        return null;
    }

    private static Figure? Of(SeedEntry entry, string approximation)
    {
        if (approximation == "range") return Range(entry);
        if (approximation == "words") return Words(entry);
        if (entry.Integer(approximation, 0, long.MaxValue) is not { } number) return null;
        return approximation switch
        {
            "exact" or "about" => new(approximation, number, number, number),
            "up-to" => new(approximation, 0, null, number),
            _ => new(approximation, number, null, null),
        };
    }

    private static Figure? Range(SeedEntry entry)
    {
        if (entry.Texts("range") is [var low, var high]
            && long.TryParse(low, NumberStyles.None, CultureInfo.InvariantCulture, out var from)
            && long.TryParse(high, NumberStyles.None, CultureInfo.InvariantCulture, out var to)
            && from <= to)
        {
            return new("range", from, null, to);
        }

        entry.Fault("range", ImportFaultCodes.BadValue, "A range is two whole numbers, the lower first: [300, 600].");
        return null;
    }

    private static Figure? Words(SeedEntry entry)
    {
        if (entry.Text("words") is not { } words) return null;
        if (entry.Draft.Amounts.Find(amount => amount.Words == words) is { } known) return new("words", known.Low, null, known.High);
        entry.Fault("words", ImportFaultCodes.BadValue, $"'{words}' is not among the 'amounts' of the folder.");
        return null;
    }
}
