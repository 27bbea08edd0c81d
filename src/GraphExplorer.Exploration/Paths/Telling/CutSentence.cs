using GraphExplorer.Exploration.Paths.Search;

namespace GraphExplorer.Exploration.Paths.Telling;

/// <summary>Says why there may be more paths than were found.</summary>
internal static class CutSentence
{
    public static PathsCut? Of(FoundPaths found) => found.Cut switch
    {
        PathCut.Paths => new("paths", Said($"There are more than {found.Paths.Count} paths; these are the best of the first {found.Paths.Count}.")),
        PathCut.Size => new("size", Said($"The search stopped after {found.Examined:N0} entities; there may be other paths.")),
        PathCut.Time => new("time", Said($"The search ran out of time after {found.Examined:N0} entities; there may be other paths.")),
        _ => null,
    };

    private static string Said(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
