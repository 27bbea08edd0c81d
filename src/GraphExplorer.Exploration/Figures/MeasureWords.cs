namespace GraphExplorer.Exploration.Figures;

/// <summary>How a measure is put into words: around a number, or as its unit.</summary>
/// <param name="Many">The word after a number; empty where the number says it all.</param>
/// <param name="One">The word after one.</param>
public sealed record MeasureWords(string Many, string One)
{
    private static readonly Dictionary<string, MeasureWords> Known = new(StringComparer.Ordinal)
    {
        ["usd"] = new("", "") { Before = "$" },
        ["eur"] = new("", "") { Before = "€" },
        ["share"] = new("", "") { After = "%", Factor = 100 },
        ["percent"] = new("", "") { After = "%" },
        ["killed"] = new("killed", "killed"),
        ["wounded"] = new("wounded", "wounded"),
        ["captured"] = new("captured", "captured"),
        ["missing"] = new("missing", "missing"),
        ["casualties"] = new("casualties", "casualty"),
        ["countries"] = new("countries", "country"),
        ["people"] = new("people", "person"),
        ["personnel"] = new("personnel", "person"),
        ["troops"] = new("troops", "soldier"),
        ["km"] = new("km", "km"),
    };

    /// <summary>Put directly before the number, e.g. <c>$</c>.</summary>
    public string Before { get; init; } = "";

    /// <summary>Put directly after the number, e.g. <c>%</c>.</summary>
    public string After { get; init; } = "";

    /// <summary>What the stored number is multiplied by to be shown.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>The words of a measure; a measure without an entry is its own plural.</summary>
    public static MeasureWords Of(string? measure) => measure switch
    {
        null or "" => new("", ""),
        _ when Known.TryGetValue(measure, out var words) => words,
        _ => Plain(measure.Replace('-', ' ')),
    };

    /// <summary>A number with thousands marked, e.g. <c>10,500</c>, <c>$2,000</c>, <c>15%</c>.</summary>
    public string Number(double? value) =>
        value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Before}{number * Factor:#,0.##}{After}") : "";

    /// <summary>The number with its unit: <c>3,000 soldiers</c>, <c>thousands of soldiers</c>.</summary>
    public string Around(string number, bool of, bool one)
    {
        if (Many.Length == 0) return number;
        // "thousands killed" and "thousands of soldiers": participles take no "of".
        var joint = of && Many != One && !char.IsDigit(number[0]) ? " of " : " ";
        return $"{number}{joint}{(one ? One : Many)}";
    }

    private static MeasureWords Plain(string plural) =>
        new(plural, plural.EndsWith('s') ? plural[..^1] : plural);
}
