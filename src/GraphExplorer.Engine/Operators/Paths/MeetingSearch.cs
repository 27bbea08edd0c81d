namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>All shortest paths between two different nodes, by searches from both ends that meet: the smaller one goes on.</summary>
internal sealed class MeetingSearch(StepWalker walker, MemoryAccount memory)
{
    /// <summary>The relationships of each path, in order.</summary>
    public IEnumerable<List<int>> Find(int from, int to, long maximum)
    {
        var (forwards, backwards) = (new SearchSide(from, backwards: false), new SearchSide(to, backwards: true));
        while (forwards.Depth + backwards.Depth < maximum && forwards.Frontier.Count > 0 && backwards.Frontier.Count > 0)
        {
            var (nearer, other) = forwards.Frontier.Count <= backwards.Frontier.Count ? (forwards, backwards) : (backwards, forwards);
            nearer.Advance(walker, memory);
            var meeting = nearer.Frontier.Where(other.Reached).ToList();
            if (meeting.Count > 0) return meeting.SelectMany(node => Joined(forwards, backwards, node));
        }

        return [];
    }

    private static IEnumerable<List<int>> Joined(SearchSide forwards, SearchSide backwards, int node) =>
        forwards.WaysTo(node).SelectMany(_ => backwards.WaysTo(node), (first, second) => (List<int>)[.. Enumerable.Reverse(first), .. second]);
}
