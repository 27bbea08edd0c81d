namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>How far a search goes.</summary>
/// <param name="Hops">Of a path at most.</param>
/// <param name="Enough">Paths after which no longer ones are looked for.</param>
/// <param name="Longer">How many hops longer than the shortest a path may be.</param>
public sealed record PathBounds(int Hops, int Enough, int Longer)
{
    /// <summary>Paths kept at most.</summary>
    public int Paths { get; init; } = 200;

    /// <summary>Connections read at most.</summary>
    public int Connections { get; init; } = 200_000;

    /// <summary>Steps of walking what was read.</summary>
    public int Steps { get; init; } = 200_000;

    /// <summary>Time for the search.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(4);
}
