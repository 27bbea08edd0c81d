using GraphExplorer.Exploration.Paths.Search;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Paths;

public sealed class PathSearchTests
{
    private const int Hops = 6;
    private const int Longer = 2;
    private static readonly PathBounds All = new(Hops, Enough: int.MaxValue, Longer) { Paths = 100_000 };

    [Theory]
    [InlineData(1, 8, 10, 0)]
    [InlineData(2, 12, 18, 0)]
    [InlineData(3, 16, 20, 0)]
    [InlineData(4, 16, 40, 0)]
    [InlineData(5, 30, 34, 0)]
    [InlineData(6, 9, 14, 1)]
    [InlineData(7, 14, 24, 1)]
    [InlineData(8, 20, 30, 1)]
    [InlineData(9, 10, 20, 2)]
    [InlineData(10, 16, 34, 2)]
    [InlineData(11, 12, 30, 3)]
    public async Task Finds_what_trying_everything_finds(int seed, int nodes, int connections, int through)
    {
        var graph = new RandomNeighbours(seed, nodes, connections);
        for (var from = 0; from + through + 1 < nodes; from++)
        {
            IReadOnlyList<string> stops = [.. graph.Names.Skip(from).Take(through + 2)];
            var found = await Search(graph, All).FindAsync(stops, default);
            Assert.Null(found.Cut);
            Assert.Equal(Texts(Expected(graph, stops)).Order(StringComparer.Ordinal), Texts(found.Paths).Order(StringComparer.Ordinal));
            Assert.Equal(found.Paths.Select(path => path.Count).Order(), found.Paths.Select(path => path.Count));
        }
    }

    [Fact]
    public async Task Stops_at_enough_but_never_within_a_length()
    {
        var graph = new RandomNeighbours(seed: 12, nodes: 40, connections: 160);
        var found = await Search(graph, All with { Enough = 5 }).FindAsync(["n0", "n1"], default);
        var everything = Expected(graph, ["n0", "n1"]).ToLookup(path => path.Count);
        var lengths = found.Paths.Select(path => path.Count).Distinct().ToList();
        Assert.Null(found.Cut);
        Assert.True(found.Paths.Count >= 5);
        Assert.True(found.Paths.Count(path => path.Count < lengths[^1]) < 5);
        Assert.All(lengths, length => Assert.Equal(everything[length].Count(), found.Paths.Count(path => path.Count == length)));
    }

    [Fact]
    public async Task Of_too_many_paths_some_are_kept_that_begin_differently_and_it_is_said()
    {
        var graph = new RandomNeighbours(seed: 13, nodes: 30, connections: 200);
        var found = await Search(graph, All with { Paths = 20 }).FindAsync(["n0", "n1"], default);
        Assert.Equal((20, PathCut.Paths), (found.Paths.Count, found.Cut));
        var longest = found.Paths.Where(path => path.Count == found.Paths[^1].Count).ToList();
        var beginnings = Expected(graph, ["n0", "n1"]).Where(path => path.Count == longest[0].Count).Select(path => path[1]).Distinct().Count();
        Assert.Equal(Math.Min(longest.Count, beginnings), longest.Select(path => path[1]).Distinct().Count());
    }

    [Theory]
    [InlineData(12)]
    [InlineData(100)]
    public async Task What_may_not_be_read_is_said(int connections)
    {
        var graph = new RandomNeighbours(seed: 14, nodes: 60, connections: 150);
        var found = await Search(graph, All with { Connections = connections }).FindAsync(["n0", "n5"], default);
        Assert.Equal(PathCut.Size, found.Cut);
        Assert.Subset(Texts(Expected(graph, ["n0", "n5"])).ToHashSet(), Texts(found.Paths).ToHashSet());
    }

    [Fact]
    public async Task Walking_that_takes_too_many_steps_is_given_up_and_it_is_said()
    {
        var graph = new RandomNeighbours(seed: 15, nodes: 40, connections: 300);
        var found = await Search(graph, All with { Steps = 10 }).FindAsync(["n0", "n1"], default);
        Assert.Equal(PathCut.Size, found.Cut);
    }

    [Fact]
    public async Task Out_of_time_what_was_found_is_kept_and_it_is_said()
    {
        var clock = new ManualTime();
        var graph = new RandomNeighbours(seed: 16, nodes: 40, connections: 120);
        var shortest = await Search(graph, All with { Enough = 1 }).FindAsync(["n1", "n4"], default);
        var until = graph.Reads + 1;
        var slow = new SlowNeighbours(graph, reads => { if (reads == until) clock.Advance(TimeSpan.FromSeconds(5)); });
        var found = await new PathSearch(slow, All, clock).FindAsync(["n1", "n4"], default);
        Assert.Equal(PathCut.Time, found.Cut);
        Assert.Equal(Texts(shortest.Paths), Texts(found.Paths));
        Assert.True(found.Paths.Count < Expected(graph, ["n1", "n4"]).Count);
    }

    [Fact]
    public async Task Whoever_cancels_gets_no_answer()
    {
        using var leaving = new CancellationTokenSource();
        var slow = new SlowNeighbours(new RandomNeighbours(seed: 16, nodes: 40, connections: 80), reads => { if (reads == 2) leaving.Cancel(); });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new PathSearch(slow, All, TimeProvider.System).FindAsync(["n0", "n7"], leaving.Token));
    }

    [Fact]
    public async Task Nothing_is_read_beyond_the_meeting_where_the_shortest_are_enough()
    {
        var graph = new RandomNeighbours(seed: 17, nodes: 200, connections: 600);
        var found = await Search(graph, new(Hops, Enough: 1, Longer)).FindAsync(["n1", "n5"], default);
        Assert.Equal(found.Paths[0].Count - 1, graph.Reads);
    }

    private static PathSearch Search(INeighbourSource graph, PathBounds bounds) => new(graph, bounds, TimeProvider.System);

    private static List<IReadOnlyList<string>> Expected(RandomNeighbours graph, IReadOnlyList<string> stops)
    {
        var every = graph.Every(stops, Hops).ToList();
        return every.Count == 0 ? [] : every.FindAll(path => path.Count <= every.Min(other => other.Count) + Longer);
    }

    private static IEnumerable<string> Texts(IEnumerable<IReadOnlyList<string>> paths) => paths.Select(path => string.Join(' ', path));

    /// <summary>Tells of each reading before it is done.</summary>
    private sealed class SlowNeighbours(INeighbourSource source, Action<int> reading) : INeighbourSource
    {
        private int _reads;

        public Task<IReadOnlyList<Neighbours>> ReadAsync(IReadOnlyCollection<string> nodes, int most, CancellationToken cancellation)
        {
            reading(++_reads);
            cancellation.ThrowIfCancellationRequested();
            return source.ReadAsync(nodes, most, cancellation);
        }
    }
}
