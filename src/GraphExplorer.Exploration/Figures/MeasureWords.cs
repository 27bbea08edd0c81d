namespace GraphExplorer.Exploration.Figures;

/// <summary>How a measure is put into words around a number.</summary>
/// <param name="Many">The word after a number; empty where the number says it all.</param>
/// <param name="One">The word after one.</param>
public sealed record MeasureWords(string Many, string One)
{
    private static readonly Dictionary<string, MeasureWords> Known = new(StringComparer.Ordinal)
    {
        ["usd"] = new("", "") { Prefix = "$" },
        ["rank"] = new("", "") { Prefix = "rank " },
        ["share"] = new("", "") { Suffix = "%" },
        ["killed"] = new("killed", "killed"),
        ["wounded"] = new("wounded", "wounded"),
        ["captured"] = new("captured", "captured"),
        ["missing"] = new("missing", "missing"),
        ["hryvnia"] = new("hryvnia", "hryvnia"),
        ["casualties"] = new("casualties", "casualty"),
        ["countries"] = new("countries", "country"),
        ["people"] = new("people", "person"),
    };

    /// <summary>Put directly before the number, e.g. <c>$</c>.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Put directly after the number, e.g. <c>%</c>.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Whether things are counted ("thousands of soldiers") rather than told of ("thousands killed").</summary>
    public bool IsCounted => Many != One || Many == "hryvnia";

    /// <summary>The words of a measure; one without an entry is its own plural.</summary>
    public static MeasureWords Of(string? measure) => measure switch
    {
        null or "" => new("", ""),
        _ when Known.TryGetValue(measure, out var words) => words,
        _ => Plural(measure.Replace('-', ' ')),
    };

    /// <summary>A number with thousands marked, e.g. <c>10,500</c>, <c>$2,000</c>, <c>15%</c>.</summary>
    public string Number(double? value) =>
        value is { } number ? string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number:#,0.##}{Suffix}") : "";

    /// <summary>An amount followed by what is counted: <c>3,000 soldiers</c>.</summary>
    public string After(string amount, bool one) => Many.Length == 0 ? amount : $"{amount} {(one ? One : Many)}";

    private static MeasureWords Plural(string many) => new(many, many.EndsWith('s') ? many[..^1] : many);
}
