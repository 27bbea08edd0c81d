namespace GraphExplorer.Exploration.Provenance;

/// <summary>From where somebody looks at evidence: as known on a day, and how far apart in time figures may be and still contradict one another.</summary>
/// <param name="Day">The last day that counts; null for all reports.</param>
/// <param name="Time">By which of three times a report is known: one of <see cref="Times"/>.</param>
/// <param name="Window">Days between the spans of days that two figures speak of; 0 where these have to overlap.</param>
public sealed record Lens(DateOnly? Day, string Time, int Window)
{
    /// <summary>When it was said or published.</summary>
    public const string Said = "said";

    /// <summary>When it was so.</summary>
    public const string AsOf = "as-of";

    /// <summary>When it came into this graph.</summary>
    public const string Recorded = "recorded";

    /// <summary>The widest window, in days: ten years.</summary>
    public const int WidestWindow = 3650;

    /// <summary>All reports, and figures of overlapping days.</summary>
    public static Lens Everything { get; } = new(null, Said, 0);

    /// <summary>The three times, which are never taken for one another.</summary>
    public static IReadOnlyList<string> Times { get; } = [Said, AsOf, Recorded];
}
