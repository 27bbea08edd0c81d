namespace GraphExplorer.Benchmarks.Engine;

/// <summary>
/// 100,000 nodes and 500,000 relationships of four types as plain arrays, the same in every run: few nodes have many
/// relationships, most have few, some pairs have several, some relationships are loops.
/// </summary>
internal sealed class SampleGraph
{
    public const int Nodes = 100_000;
    public const int Relationships = 500_000;
    public const int Groups = 1_000;
    public const int Types = 4;
    private const int Seed = 42;

    private SampleGraph()
    {
    }

    /// <summary>By node: <c>node 17 of group 17</c>, a number from 0 to 999, and the group.</summary>
    public string[] Names { get; } = new string[Nodes];
    public int[] Scores { get; } = new int[Nodes];
    public int[] GroupOf { get; } = new int[Nodes];

    /// <summary>By relationship: its ends, its type from 0, and a number from 0 to 99.</summary>
    public int[] Starts { get; } = new int[Relationships];
    public int[] Ends { get; } = new int[Relationships];
    public int[] TypeOf { get; } = new int[Relationships];
    public int[] Weights { get; } = new int[Relationships];

    /// <summary>By node: the relationships that leave it, and those that reach it.</summary>
    public int[][] Outgoing { get; private set; } = [];
    public int[][] Incoming { get; private set; } = [];

    public static SampleGraph Make()
    {
        var random = new Random(Seed);
        var graph = new SampleGraph();
        for (var node = 0; node < Nodes; node++)
        {
            graph.GroupOf[node] = node % Groups;
            graph.Scores[node] = random.Next(1_000);
            graph.Names[node] = string.Create(CultureInfo.InvariantCulture, $"node {node} of group {node % Groups}");
        }

        for (var relationship = 0; relationship < Relationships; relationship++)
        {
            graph.Starts[relationship] = Skewed(random);
            graph.Ends[relationship] = Skewed(random);
            graph.TypeOf[relationship] = random.Next(Types);
            graph.Weights[relationship] = random.Next(100);
        }

        graph.Outgoing = By(graph.Starts);
        graph.Incoming = By(graph.Ends);
        return graph;
    }

    private static int Skewed(Random random) => (int)(Nodes * Math.Pow(random.NextDouble(), 2));

    private static int[][] By(int[] ends)
    {
        var lists = Enumerable.Range(0, Nodes).Select(_ => new List<int>()).ToArray();
        for (var relationship = 0; relationship < ends.Length; relationship++) lists[ends[relationship]].Add(relationship);
        return Array.ConvertAll(lists, list => list.ToArray());
    }
}
