namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>Paths as lists of ids, from start to end, shortest first.</summary>
public sealed record FoundPaths(IReadOnlyList<IReadOnlyList<string>> Paths, PathCut? Cut, int Examined);

/// <summary>Why a search may not have found everything.</summary>
public enum PathCut
{
    /// <summary>There are more paths than are kept.</summary>
    Paths,

    /// <summary>There was more to look through than a search may.</summary>
    Size,

    /// <summary>It ran out of time.</summary>
    Time,
}
