namespace GraphExplorer.Exploration.Analysis;

/// <summary>What this build cannot do, and why.</summary>
public static class MissingAnalyses
{
    /// <summary>Null where nothing is missing.</summary>
    public static string? Reason =>
#if QUIKGRAPH
        null;
#else
        "Circles of citation, alternatives by evidence and minimum cuts need the package QuikGraph, which this build is without.";
#endif

    /// <summary>Whether this build looks for alternatives and minimum cuts.</summary>
    public static bool HaveFlows => Reason is null;
}
