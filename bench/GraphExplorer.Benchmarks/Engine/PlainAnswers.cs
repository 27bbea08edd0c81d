namespace GraphExplorer.Benchmarks.Engine;

/// <summary>What each row asks, answered by loops over the arrays: what no engine can be much faster than.</summary>
internal sealed class PlainAnswers(SampleGraph graph)
{
    private readonly Dictionary<long, int> _byId = Enumerable.Range(0, SampleGraph.Nodes).ToDictionary(node => (long)node, node => node);

    public long Lookup(int id) => graph.Scores[_byId[id]];

    public long Neighbours(int id) => Around(_byId[id]).Count();

    public long WithinThreeHops(int id)
    {
        var seen = new HashSet<int>();
        foreach (var (first, a) in Around(_byId[id]))
            foreach (var (second, b) in Around(a).Where(step => step.Relationship != first))
                seen.UnionWith(Around(b).Where(step => step.Relationship != first && step.Relationship != second).Select(step => step.Node));
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
                count += graph.Outgoing[graph.Ends[first]].Where(second => second != first).Sum(second => ThirdSides(a, first, second));
        return count;
    }

    public long Containing(string text) => graph.Names.LongCount(name => name.Contains(text, StringComparison.Ordinal));

    public long Starting(string text) =>
        graph.Names.Where(name => name.StartsWith(text, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(20).LongCount();

    public long Count() => graph.Names.LongLength;

    private long ThirdSides(int a, int first, int second)
    {
        var count = 0L;
        foreach (var third in graph.Outgoing[graph.Ends[second]])
            count += graph.Ends[third] == a && third != first && third != second ? 1 : 0;
        return count;
    }

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
