namespace GraphExplorer.Benchmarks.Engine;

/// <summary>What each row asks, answered by loops over the arrays: what no engine can be much faster than.</summary>
internal sealed class PlainAnswers(SampleGraph graph)
{
    private readonly Dictionary<long, int> _byId = Enumerable.Range(0, SampleGraph.Nodes).ToDictionary(node => (long)node, node => node);

    public long Lookup(int id) => graph.Scores[_byId[id]];

    public long Neighbours(int id) => Around(_byId[id]).Count();

    public long WithinThreeHops(int id)
    {
        var start = _byId[id];
        var seen = new HashSet<int>();
        foreach (var (first, a) in Around(start))
        foreach (var (second, b) in Around(a))
        foreach (var (third, c) in Around(b))
        {
            if (second != first && third != first && third != second) seen.Add(c);
        }

        return seen.Count;
    }

    public long Distance(int from, int to)
    {
        var distance = new Dictionary<int, int> { [from] = 0 };
        var open = new Queue<int>([from]);
        while (open.TryDequeue(out var node))
        {
            foreach (var (_, next) in Around(node))
            {
                if (!distance.TryAdd(next, distance[node] + 1)) continue;
                if (next == to) return distance[next];
                open.Enqueue(next);
            }
        }

        return -1;
    }

    public long GroupsOfHighScores()
    {
        var sums = new Dictionary<int, (long Sum, int Count)>();
        for (var node = 0; node < SampleGraph.Nodes; node++)
        {
            if (graph.Scores[node] <= 500) continue;
            var (sum, count) = sums.GetValueOrDefault(graph.GroupOf[node]);
            sums[graph.GroupOf[node]] = (sum + graph.Scores[node], count + 1);
        }

        return (long)sums.Values.Max(group => group.Sum / (double)group.Count);
    }

    public long HeavyByType()
    {
        var counts = new long[SampleGraph.Types];
        for (var relationship = 0; relationship < SampleGraph.Relationships; relationship++)
        {
            if (graph.Weights[relationship] > 50) counts[graph.TypeOf[relationship]]++;
        }

        return counts.Max();
    }

    public long TwoHops()
    {
        var count = 0L;
        for (var relationship = 0; relationship < SampleGraph.Relationships; relationship++)
            count += graph.Outgoing[graph.Ends[relationship]].Length - (graph.Starts[relationship] == graph.Ends[relationship] ? 1 : 0);
        return count;
    }

    public long TenthDegree() =>
        Enumerable.Range(0, SampleGraph.Nodes).Select(node => (long)Around(node).Count()).OrderDescending().ElementAt(9);

    public long Triangles(int group)
    {
        var count = 0L;
        for (var a = group; a < SampleGraph.Nodes; a += SampleGraph.Groups)
        foreach (var first in graph.Outgoing[a])
        foreach (var second in graph.Outgoing[graph.Ends[first]])
        foreach (var third in graph.Outgoing[graph.Ends[second]])
        {
            if (graph.Ends[third] == a && first != second && second != third && first != third) count++;
        }

        return count;
    }

    public long Containing(string text) => graph.Names.LongCount(name => name.Contains(text, StringComparison.Ordinal));

    public long Starting(string text) =>
        graph.Names.Where(name => name.StartsWith(text, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(20).LongCount();

    public long Count() => graph.Names.LongLength;

    /// <summary>Relationships either way with the node at the other end; a loop once.</summary>
    private IEnumerable<(int Relationship, int Node)> Around(int node)
    {
        foreach (var relationship in graph.Outgoing[node]) yield return (relationship, graph.Ends[relationship]);
        foreach (var relationship in graph.Incoming[node])
        {
            if (graph.Starts[relationship] != node) yield return (relationship, graph.Starts[relationship]);
        }
    }
}
