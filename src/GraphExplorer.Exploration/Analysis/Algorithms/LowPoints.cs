namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>
/// A walk into the depth of a graph: by node when it was come to, from where, and the earliest node that can be reached from below it by
/// one edge outside of the walk. Bridges and cut nodes are read from that.
/// </summary>
internal sealed class LowPoints
{
    private readonly PlainGraph _graph;
    private int _clock;

    public LowPoints(PlainGraph graph)
    {
        _graph = graph;
        Come = new int[graph.Count];
        Low = new int[graph.Count];
        Parent = new int[graph.Count];
        Array.Fill(Come, -1);
        Array.Fill(Parent, -1);
        for (var node = 0; node < graph.Count; node++)
        {
            if (Come[node] < 0) WalkFrom(node);
        }
    }

    public int[] Come { get; }
    public int[] Low { get; }

    /// <summary>−1 where a walk began.</summary>
    public int[] Parent { get; }

    // Without recursion: a chain of thousands of nodes would not fit on the stack.
    private void WalkFrom(int root)
    {
        var open = new Stack<(int Node, int Next)>();
        Enter(root, open);
        while (open.TryPop(out var at))
        {
            var neighbours = _graph.Neighbours(at.Node);
            if (at.Next == neighbours.Length)
            {
                if (Parent[at.Node] >= 0) Low[Parent[at.Node]] = Math.Min(Low[Parent[at.Node]], Low[at.Node]);
                continue;
            }

            open.Push((at.Node, at.Next + 1));
            var next = neighbours[at.Next];
            if (Come[next] < 0)
            {
                Parent[next] = at.Node;
                Enter(next, open);
            }
            else if (next != Parent[at.Node])
            {
                Low[at.Node] = Math.Min(Low[at.Node], Come[next]);
            }
        }
    }

    private void Enter(int node, Stack<(int Node, int Next)> open)
    {
        Come[node] = Low[node] = _clock++;
        open.Push((node, 0));
    }
}
