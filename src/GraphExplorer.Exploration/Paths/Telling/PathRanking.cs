namespace GraphExplorer.Exploration.Paths.Telling;

/// <summary>Puts paths in order.</summary>
internal static class PathRanking
{
    /// <summary>Best first. A path that needs no report is held by nobody's word, and so is as strong as can be.</summary>
    public static IEnumerable<PathView> Sort(IEnumerable<PathView> paths, PathOrder order) => (order == PathOrder.Length
            ? paths.OrderBy(path => path.Hops).ThenByDescending(Strength).ThenBy(path => path.Denied)
            : paths.OrderByDescending(Strength).ThenBy(path => path.Denied).ThenBy(path => path.Hops))
        .ThenBy(path => path.Sentence, StringComparer.Ordinal);

    private static int Strength(PathView path) => path.IndependentOrigins ?? int.MaxValue;
}
