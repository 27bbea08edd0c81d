namespace GraphExplorer.Exploration.Schema;

/// <summary>A property as the first nodes of a label have it.</summary>
/// <param name="Count">How many of them have it.</param>
/// <param name="Different">How many different values it has there.</param>
/// <param name="Longest">Letters of the longest text; null where it holds none.</param>
/// <param name="Types">e.g. <c>STRING</c>, in order.</param>
internal sealed record SampledProperty(string Name, long Count, long Different, long? Longest, IReadOnlyList<string> Types)
{
    /// <summary>Longer texts are prose: nothing is called by them, and nobody looks for them.</summary>
    private const int LongestWord = 100;

    public bool HoldsText => Types.Contains("STRING");

    public bool HoldsWords => HoldsText && Longest <= LongestWord;

    public PropertyKind ToKind() => new(Name, Count, Types);
}
