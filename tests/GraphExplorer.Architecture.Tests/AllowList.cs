using GraphExplorer.Testing;

namespace GraphExplorer.Architecture.Tests;

/// <summary>
/// What is over a ceiling today: <c>allowed.txt</c>, a line for each, <c>file src/…/Big.cs</c>. It may only shrink: an
/// entry that is no longer over its ceiling has to go.
/// </summary>
internal static class AllowList
{
    private static readonly string[] Entries =
        [.. File.ReadLines(Repository.PathOf("tests/GraphExplorer.Architecture.Tests/allowed.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Fails for what is over a ceiling and not listed, and for what is listed and not over it.</summary>
    /// <param name="rule">The first word of the entries.</param>
    /// <param name="over">What is over the ceiling, and by how much: <c>src/…/Big.cs</c>, <c>312 lines</c>.</param>
    public static void Check(string rule, IEnumerable<(string Place, string Measure)> over)
    {
        var found = over.ToDictionary(entry => $"{rule} {entry.Place}", entry => entry.Measure, StringComparer.Ordinal);
        var listed = Entries.Where(entry => entry.StartsWith(rule + " ", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        Findings.None(found.Where(entry => !listed.Contains(entry.Key)).Select(entry => $"{entry.Key}: {entry.Value}"));
        Findings.None(listed.Where(entry => !found.ContainsKey(entry)).Select(entry => $"{entry}: no longer over the ceiling, remove it"));
    }
}
