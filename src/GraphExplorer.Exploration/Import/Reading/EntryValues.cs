using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>Reads typed values of an entry, with a fault for each that is not what it should be.</summary>
internal static class EntryValues
{
    public static string? OneOf(this SeedEntry entry, string key, IReadOnlyCollection<string> words)
    {
        if (entry.Text(key) is not { } word) return null;
        if (words.Contains(word)) return word;
        entry.Fault(key, ImportFaultCodes.BadValue, $"'{word}' is not known for '{key}'; known are: {string.Join(", ", words)}.");
        return null;
    }

    public static string? RequiredOneOf(this SeedEntry entry, string key, IReadOnlyCollection<string> words)
    {
        if (!entry.Has(key)) entry.RequiredText(key);
        return entry.OneOf(key, words);
    }

    public static long? Integer(this SeedEntry entry, string key) => entry.Integer(key, long.MinValue, long.MaxValue);

    public static long? Integer(this SeedEntry entry, string key, long low, long high)
    {
        if (entry.Text(key) is not { } text) return null;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
        {
            return number;
        }

        entry.Fault(key, ImportFaultCodes.BadValue, $"'{text}' is not a whole number{Bounds(low, high)}.");
        return null;
    }

    public static double? Number(this SeedEntry entry, string key, double low, double high)
    {
        if (entry.Text(key) is not { } text) return null;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
        {
            return number;
        }

        entry.Fault(key, ImportFaultCodes.BadValue, string.Create(CultureInfo.InvariantCulture, $"'{text}' is not a number from {low} to {high}."));
        return null;
    }

    public static bool? Flag(this SeedEntry entry, string key) =>
        entry.OneOf(key, ["true", "false"]) switch { null => null, var word => word == "true" };

    public static DayInterval? Days(this SeedEntry entry, string key)
    {
        if (entry.Text(key) is not { } text) return null;
        if (DayInterval.TryParse(text, out var days)) return days;
        entry.Fault(
            key, ImportFaultCodes.BadDate,
            $"'{text}' is not a day (2024-10-14), a month (2024-10) or an interval (2024-10-01..2024-10-10, 2024-10-14.., ..2024-12-31).");
        return null;
    }

    public static Value AsValue(this string? text) => Value.Of(text);

    public static Value AsValue(this long? number) => number is { } known ? Value.Of(known) : Value.Null;

    public static Value AsValue(this double? number) => number is { } known ? Value.Of(known) : Value.Null;

    public static Value AsValue(this bool? flag) => flag is { } known ? Value.Of(known) : Value.Null;

    public static Value AsValue(this DateOnly? day) => day is { } known ? Value.Of(DayInterval.ToDate(known)) : Value.Null;

    /// <summary>A list; null for none, so that a node does not carry empty lists.</summary>
    public static Value AsValue(this IReadOnlyList<string> texts) =>
        texts.Count == 0 ? Value.Null : Value.List([.. texts.Select(text => Value.Of(text))]);

    private static string Bounds(long low, long high) =>
        (low, high) switch
        {
            (long.MinValue, _) => "",
            (_, long.MaxValue or int.MaxValue) => string.Create(CultureInfo.InvariantCulture, $" of {low} or more"),
            _ => string.Create(CultureInfo.InvariantCulture, $" from {low} to {high}"),
        };
}
