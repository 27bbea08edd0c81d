namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>Gives groups of nodes their numbers.</summary>
internal static class Groups
{
    /// <summary>From any marks, equal within a group, to 1 for the largest group, 2 for the next; of equal ones the one with the first node comes first.</summary>
    public static int[] Number(IReadOnlyList<int> marks)
    {
        var numbers = marks.Select((mark, node) => (mark, node)).GroupBy(entry => entry.mark)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First().node)
            .Select((group, at) => (group.Key, Number: at + 1))
            .ToDictionary(entry => entry.Key, entry => entry.Number);
        return [.. marks.Select(mark => numbers[mark])];
    }
}
