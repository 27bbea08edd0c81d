using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Layout;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Layout;

public sealed class ForceLayoutTests
{
    private static readonly (int, int)[] Star = [.. Enumerable.Range(1, 11).Select(leaf => (0, leaf))];

    [Fact]
    public void The_same_graph_gets_the_same_places() => Assert.Equal(ForceLayout.Place(12, Star, new Point?[12]), ForceLayout.Place(12, Star, new Point?[12]));

    [Fact]
    public void Nodes_keep_apart_and_what_is_linked_is_nearer_than_what_is_not()
    {
        var places = ForceLayout.Place(12, Star, new Point?[12]);
        var leaves = places.Skip(1).ToList();
        Assert.All(leaves.SelectMany((a, at) => leaves.Skip(at + 1).Select(b => Distance(a, b))), distance => Assert.True(distance > 30, $"{distance}"));
        Assert.All(leaves, leaf => Assert.InRange(Distance(places[0], leaf), 60, 400));
    }

    [Fact]
    public void Parts_that_nothing_joins_stand_beside_one_another()
    {
        (int, int)[] links = [(0, 1), (0, 2), (1, 3), (0, 3), (4, 5), (4, 6), (7, 8)];
        var places = ForceLayout.Place(9, links, new Point?[9]);
        Assert.All(places.Take(4).SelectMany(a => places.Skip(4).Select(b => Distance(a, b))), distance => Assert.InRange(distance, 60, 800));
    }

    [Fact]
    public void Places_that_are_given_stay()
    {
        var given = new Point?[3];
        given[1] = new(500, -20);
        Assert.Equal(given[1], ForceLayout.Place(3, [(0, 1)], given)[1]);
    }

    [Fact]
    public void Nodes_on_one_spot_and_links_to_themselves_do_no_harm()
    {
        var places = ForceLayout.Place(2, [(0, 0), (0, 1)], new Point?[2]);
        Assert.All(places, place => Assert.True(double.IsFinite(place.X) && double.IsFinite(place.Y)));
        Assert.Empty(ForceLayout.Place(0, [], []));
    }

    private static double Distance(Point a, Point b) => Math.Sqrt(Math.Pow(a.X - b.X, 2) + Math.Pow(a.Y - b.Y, 2));
}
