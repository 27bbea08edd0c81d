using System.Text.Json;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Drift;
using GraphExplorer.Snapshots.Format;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Snapshots;

/// <summary>A graph of another model is frozen as it stands: no more of it than is shown, and it is told what has changed.</summary>
public sealed class FreezeLabelsTests : IAsyncLifetime
{
    private static readonly NodeRef Metropolis = new("Movie", "id", "17136");
    private static readonly NodeRef Lang = new("Person", "name", "Fritz Lang");
    private static readonly NodeRef Harbou = new("Person", "name", "Thea von Harbou");

    private ICypherRunner _runner = null!;
    private ServedGraph _graph = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _runner = await TestGraph.ExampleAsync("movies");
        _graph = new(_runner, TimeProvider.System);
    }

    public async ValueTask DisposeAsync()
    {
        _graph.Dispose();
        await _runner.DisposeAsync();
    }

    [Fact]
    public async Task What_is_drawn_is_frozen_with_the_properties_that_the_drawing_shows_and_no_others()
    {
        var snapshot = SnapshotJson.Seal(await DrawAsync(Metropolis, Lang, Harbou));
        Assert.Equal((SnapshotModel.Other, 3, 3), (snapshot.Model, snapshot.Nodes.Count, snapshot.Edges.Count));
        Assert.Equal(["title=Metropolis", "id=17136"], snapshot.Nodes[0].Facts!.Select(fact => $"{fact.Name}={fact.Text}"));
        Assert.Equal(2, snapshot.Edges.Single(edge => edge.Relation == "WROTE").Links);
        Assert.Equal(["Movie", "Director", "Writer"], snapshot.Legend.Select(entry => entry.Text));
        var json = SnapshotJson.Write(snapshot);
        Assert.All(["1890", "mediator", "153", "novel"], hidden => Assert.DoesNotContain(hidden, json, StringComparison.Ordinal));
        Assert.Equal(snapshot.Hash, SnapshotJson.Read(json).Hash);
    }

    [Fact]
    public async Task Of_a_statement_its_table_holds_the_rows_and_its_drawing_what_stands_in_them()
    {
        const string Text = "MATCH (p:Person)-[r:WROTE]->(m:Movie) WHERE m.id < $most RETURN p, r, m, m.minutes AS minutes ORDER BY minutes, r.form";
        var table = await AskAsync(SnapshotKind.Table, Text, 18_000);
        Assert.Equal(["Thea von Harbou | WROTE | Metropolis | 153", "Thea von Harbou | WROTE | Metropolis | 153"], table.Table!.Rows.Select(row => string.Join(" | ", row)));
        Assert.Empty(table.Nodes);
        var drawn = await AskAsync(SnapshotKind.Graph, Text, 18_000);
        Assert.Null(drawn.Table);
        Assert.Equal(["Thea von Harbou|WROTE|Metropolis|2"], drawn.Edges.Select(edge => $"{NameOf(drawn, edge.From)}|{edge.Relation}|{NameOf(drawn, edge.To)}|{edge.Links}"));
        Assert.Empty((await AskAsync(SnapshotKind.Graph, "MATCH (n) WHERE $most > 0 RETURN n", 1)).Edges);
    }

    [Fact]
    public async Task What_is_drawn_as_one_folds_its_relationships()
    {
        var group = new EntityGroup(new("Group", "n", "1"), "2 Person", [Lang, Harbou]);
        var snapshot = await FreezeAsync(new(SnapshotKind.Graph, new()) { Drawn = Part(Metropolis) with { Groups = [group] } });
        Assert.Equal(["Group:n:1|DIRECTED|Movie:id:17136 1", "Group:n:1|WROTE|Movie:id:17136 2"], snapshot.Edges.Select(edge => $"{edge.Id} {edge.Links}").Order(StringComparer.Ordinal));
        Assert.Equal(["Fritz Lang", "Thea von Harbou"], snapshot.Nodes[1].Members!.Select(member => member.Name));
        Assert.Empty(Texts(await CompareAsync(snapshot)));
    }

    [Theory]
    [InlineData("MATCH (n:Nothing) DETACH DELETE n")]
    [InlineData("MATCH (m:Movie {id: 17136}) SET m.minutes = 1")]
    [InlineData("MATCH (m:Movie {id: 17136}) SET m.title = 'Otherwise'", "changed entity Metropolis: Metropolis -> Otherwise")]
    [InlineData("MATCH (:Person {name: 'Thea von Harbou'})-[w:WROTE {form: 'novel'}]->(:Movie {id: 17136}) DELETE w", "changed connection Thea von Harbou wrote Metropolis: 2 relationships -> 1 relationship")]
    [InlineData("MATCH (:Person {name: 'Fritz Lang'})-[d:DIRECTED]->(:Movie {id: 17136}) DELETE d", "removed connection Fritz Lang directed Metropolis")]
    [InlineData("MATCH (p:Person {name: 'Thea von Harbou'}) DETACH DELETE p", "removed entity Thea von Harbou", "removed connection Fritz Lang married to Thea von Harbou", "removed connection Thea von Harbou wrote Metropolis")]
    [InlineData("MATCH (m:Movie {id: 17136}) CREATE (:Person {name: 'Karl Freund'})-[:FILMED]->(m)")]
    public async Task What_has_changed_of_a_drawing_is_told(string change, params string[] expected)
    {
        var snapshot = await DrawAsync(Metropolis, Lang, Harbou);
        await _runner.ReadAsync(new(change), Cancellation);
        Assert.Equal(expected, Texts(await CompareAsync(snapshot)));
    }

    [Fact]
    public async Task Of_a_statement_what_is_new_is_told_as_well()
    {
        const string Text = "MATCH (p)-[r:WROTE]->(m:Movie) WHERE $most > 0 RETURN p, r, m";
        var (drawn, table) = (await AskAsync(SnapshotKind.Graph, Text, 1), await AskAsync(SnapshotKind.Table, Text, 1));
        Assert.Empty(Texts(await CompareAsync(drawn)));
        await _runner.ReadAsync(new("MATCH (m:Movie {id: 13442}) CREATE (:Person {name: 'Henrik Galeen'})-[:WROTE]->(m)"), Cancellation);
        Assert.Equal(["added entity Henrik Galeen", "added entity Nosferatu", "added connection Henrik Galeen wrote Nosferatu"], Texts(await CompareAsync(drawn)));
        Assert.Equal(["added row Henrik Galeen | WROTE | Nosferatu"], Texts(await CompareAsync(table)));
    }

    [Fact]
    public async Task A_node_without_a_reference_of_its_own_is_compared_until_the_server_stops()
    {
        var genre = (await (await _graph.BrowsingAsync(Cancellation)).SearchAsync("comedy", null, 1, Cancellation)).Items[0].Ref;
        Assert.True(genre.IsHandle);
        var snapshot = await DrawAsync(genre);
        Assert.Empty(Texts(await CompareAsync(snapshot)));
        using var later = new ServedGraph(_runner, TimeProvider.System);
        var failure = await Assert.ThrowsAsync<GraphException>(async () => await CompareAsync(snapshot, later));
        Assert.Equal(ServiceErrors.ReferenceExpired, failure.Entry);
    }

    [Fact]
    public async Task A_graph_that_follows_another_model_since_cannot_be_compared()
    {
        var snapshot = await DrawAsync(Metropolis);
        await using var seed = await TestGraph.SeedAsync();
        using var graph = new ServedGraph(seed, TimeProvider.System);
        var failure = await Assert.ThrowsAsync<GraphException>(async () => await CompareAsync(snapshot, graph));
        Assert.Equal(ServiceErrors.ModelMissing, failure.Entry);
    }

    /// <summary>The product's own notes beside the content are none of it.</summary>
    [Fact]
    public async Task What_people_saved_beside_the_graph_is_not_drawn()
    {
        await _runner.ReadAsync(new("CREATE (:Snapshot {id: 'x', refs: []})"), Cancellation);
        Assert.DoesNotContain((await AskAsync(SnapshotKind.Graph, "MATCH (n) WHERE $most > 0 RETURN n", 1)).Nodes, node => node.Labels.Contains("Snapshot"));
    }

    private static string NameOf(Snapshot snapshot, NodeRef node) => snapshot.Nodes.Single(one => one.Ref == node).Name;

    private static DrawnPart Part(params NodeRef[] nodes) => new(nodes, null, new Dictionary<NodeRef, Point>(), new Dictionary<NodeRef, double>());

    private Task<Snapshot> DrawAsync(params NodeRef[] nodes) => FreezeAsync(new(SnapshotKind.Graph, new()) { Drawn = Part(nodes) });

    private async Task<Snapshot> AskAsync(string kind, string text, int most)
    {
        var asked = new FrozenStatement(text, new Dictionary<string, JsonElement> { ["most"] = JsonSerializer.SerializeToElement(most) });
        return await FreezeAsync(new(kind, new()) { Statement = await new AnswerStatement(_runner, await _graph.FreezingAsync(Cancellation)).RunAsync(asked, Cancellation) });
    }

    private async Task<Snapshot> FreezeAsync(FreezeOrder order) => await (await _graph.FreezingAsync(Cancellation)).FreezeAsync(order, Cancellation);

    private async Task<Differences> CompareAsync(Snapshot snapshot, ServedGraph? graph = null) =>
        (await new CompareSnapshot(await (graph ?? _graph).FreezingAsync(Cancellation), _runner).CompareAsync(snapshot, Cancellation)).Differences;

    private static List<string> Texts(Differences found) =>
    [
        .. found.Added.Select(one => $"added {one.What} {one.Name}"), .. found.Removed.Select(one => $"removed {one.What} {one.Name}"),
        .. found.Changed.Select(one => $"changed {one.What} {one.Name}: {one.Before} -> {one.Now}"), .. found.Retracted.Select(one => $"retracted {one.Name}"),
    ];
}
