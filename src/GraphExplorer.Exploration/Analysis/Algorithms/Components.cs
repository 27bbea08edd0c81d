namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>Parts of a graph between which there is no way at all.</summary>
public static class Components
{
    /// <summary>By node the number of its part: 1 for the largest.</summary>
    public static int[] Of(PlainGraph graph)
    {
        var marks = new int[graph.Count];
        Array.Fill(marks, -1);
        for (var node = 0; node < graph.Count; node++)
        {
            if (marks[node] < 0) Mark(graph, node, marks);
        }

        return Groups.Number(marks);
    }

    private static void Mark(PlainGraph graph, int first, int[] marks)
    {
        marks[first] = first;
        var open = new Stack<int>([first]);
        while (open.TryPop(out var node))
        {
            foreach (var next in graph.Neighbours(node))
            {
                if (marks[next] >= 0) continue;
                marks[next] = first;
                open.Push(next);
            }
        }
    }
}
