using System.Text.Json;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Format;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Snapshots;

/// <summary>What is frozen is what the graph says when it is frozen.</summary>
public sealed class FreezeGraphTests
{
    private static readonly NodeRef Battalion = new("Unit", "id", "unit-special-buryat-battalion");
    private static readonly NodeRef Brigade = new("Unit", "id", "unit-11th-separate-airborne-assault-brigade");
    private static readonly NodeRef Outlet = new("Source", "id", "source-kyiv-post");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_question_with_its_rows_claims_documents_and_drawing()
    {
        await using var runner = await TestGraph.SeedAsync();
        var asked = AskedQuestion.Open(QuestionCatalogue.Find("who-reported")!) with { Entities = new Dictionary<string, NodeRef> { ["unit"] = Battalion } };
        var answer = await new AnswerQuestion(runner).AnswerAsync(asked, 0, 500, Cancellation);
        var snapshot = await FreezeAsync(runner, new(SnapshotKind.Graph, new()) { Question = asked, Address = "?q=x" });
        Assert.Equal(answer.Rows.Select(row => row.Ref), snapshot.Reports.Select(report => report.Ref));
        Assert.Equal(answer.Graph.Nodes.Select(node => node.Ref), snapshot.Nodes.Select(node => node.Ref));
        Assert.Equal(answer.Graph.Edges.Select(edge => (edge.Id, edge.Reports, edge.IndependentOrigins)), snapshot.Edges.Select(edge => (edge.Id, edge.Reports, edge.IndependentOrigins)));
        Assert.Empty(snapshot.Reports.Select(report => report.Claim).Except(snapshot.Claims.Select(claim => claim.Ref)));
        Assert.Empty(snapshot.Reports.Select(report => report.Document).OfType<NodeRef>().Except(snapshot.Documents.Select(document => document.Ref)));
        Assert.Equal("Special Buryat Battalion was reported by which outlet, in which region, under which agreement?", snapshot.Asked.Words);
        Assert.Equal(Battalion.ToString(), snapshot.Asked.Question!.Slots["unit"]);
        Assert.All(snapshot.Nodes, node => Assert.NotNull(node.At));
        var named = SnapshotJson.SealAndWrite(snapshot);
        Assert.Equal(named.Snapshot.Hash, SnapshotJson.Read(named.Text).Hash);
    }

    [Fact]
    public async Task Only_what_was_drawn_where_it_stood()
    {
        await using var runner = await TestGraph.SeedAsync();
        var drawn = new DrawnPart([Battalion, Brigade, Outlet], [$"{Battalion}|part-of|{Brigade}"], new Dictionary<NodeRef, Point> { [Brigade] = new(10.04, -5) }, new Dictionary<NodeRef, double> { [Outlet] = 40 });
        var snapshot = await FreezeAsync(runner, new(SnapshotKind.Graph, new("Title\u0007", " ", null, "A. Author")) { Drawn = drawn });
        Assert.Equal(["part-of"], snapshot.Edges.Select(edge => edge.Relation));
        Assert.Equal((new Point(10, -5), 40), (snapshot.Nodes[1].At!, snapshot.Nodes[2].Look.Size));
        Assert.Equal(("Title", null, "A. Author"), (snapshot.Title, snapshot.Caption, snapshot.Author));
        Assert.StartsWith("Graph of 3 entities and 1 connection. Special Buryat Battalion is part of ", snapshot.Alternative, StringComparison.Ordinal);
        Assert.Equal(["Units", "Sources"], snapshot.Legend.Select(entry => entry.Text));
    }

    [Fact]
    public async Task What_is_drawn_as_one_keeps_its_members_and_the_evidence_of_all_their_edges()
    {
        await using var runner = await TestGraph.SeedAsync();
        var outlets = new EntityGroup(new("Group", "n", "1"), "2 sources", [Outlet, new("Source", "id", "source-liga-net")]);
        var drawn = new DrawnPart([Battalion], null, new Dictionary<NodeRef, Point> { [outlets.Ref] = new(7, 9) }, new Dictionary<NodeRef, double>())
        {
            Groups = [outlets],
            Colours = new Dictionary<NodeRef, string> { [outlets.Ref] = "#44aa99" },
            Legend = [new("ellipse", "#44aa99", "Outlets of interest")],
        };
        var apart = await FreezeAsync(runner, new(SnapshotKind.Graph, new()) { Drawn = drawn with { Nodes = [Battalion, .. outlets.Members], Groups = [] } });
        var snapshot = await FreezeAsync(runner, new(SnapshotKind.Graph, new()) { Drawn = drawn });
        var group = snapshot.Nodes[1];
        Assert.Equal(("2 sources", "source", new Point(7, 9), "#44aa99"), (group.Name, group.Kind, group.At, group.Look.Colour));
        Assert.Equal(["Kyiv Post", "LIGA.net"], group.Members!.Select(member => member.Name));
        Assert.Equal($"Group:n:1|reported-on|{Battalion}", Assert.Single(snapshot.Edges).Id);
        Assert.Equal(apart.Edges.Where(edge => edge.Relation == "reported-on").Sum(edge => edge.Reports), snapshot.Edges[0].Reports);
        Assert.Equal(snapshot.Edges[0].Reports, snapshot.Reports.Count);
        Assert.Equal((true, false), (outlets.Members.All(SnapshotRefs.Of(snapshot).Contains), SnapshotRefs.Of(snapshot).Contains(outlets.Ref)));
        Assert.Equal("Outlets of interest", snapshot.Legend[0].Text);
        Assert.Empty((await new CompareSnapshot(new FreezeGraph(runner, TimeProvider.System), runner).CompareAsync(snapshot, Cancellation)).Differences.Changed);
    }

    [Fact]
    public async Task Where_nothing_was_asked_the_evidence_behind_the_edges()
    {
        await using var runner = await TestGraph.SeedAsync();
        var snapshot = await FreezeAsync(runner, new(SnapshotKind.Graph, new()) { Drawn = new([Battalion, Outlet], null, new Dictionary<NodeRef, Point>(), new Dictionary<NodeRef, double>()) });
        var edge = Assert.Single(snapshot.Edges);
        Assert.Equal(edge.Reports, snapshot.Reports.Count);
        Assert.All(snapshot.Reports, report => Assert.Equal(Outlet, report.Speaker.Ref));
        Assert.Equal((snapshot.Reports.Count, true), (snapshot.Totals.Reports, snapshot.Claims.Count > 0 && snapshot.Documents.Count > 0));
    }

    [Fact]
    public async Task The_rows_of_a_statement_and_the_entities_in_them()
    {
        await using var runner = await TestGraph.SeedAsync();
        var asked = new FrozenStatement(
            "MATCH (u:Unit {id: $id}) RETURN u, u.name AS name, u.nothing AS nothing, 3 AS number",
            new Dictionary<string, JsonElement> { ["id"] = JsonSerializer.SerializeToElement(Battalion.Value) });
        var answered = await new AnswerStatement(runner, new FreezeGraph(runner, TimeProvider.System)).RunAsync(asked, Cancellation);
        var snapshot = await FreezeAsync(runner, new(SnapshotKind.Table, new("Rows")) { Statement = answered });
        Assert.Equal(["u", "name", "nothing", "number"], snapshot.Table!.Columns);
        Assert.Equal(["Special Buryat Battalion", "Special Buryat Battalion", null, "3"], Assert.Single(snapshot.Table.Rows));
        Assert.Equal(Battalion, Assert.Single(snapshot.Nodes).Ref);
        Assert.Equal("$id is kept", snapshot.Asked.Cypher!.Parameters["id"].GetString() == Battalion.Value ? "$id is kept" : "it is lost");
    }

    [Fact]
    public async Task A_report_that_was_taken_back_says_so()
    {
        await using var runner = await TestGraph.SeedAsync();
        var first = (await FreezeAsync(runner, new(SnapshotKind.Table, new()) { Question = AskedQuestion.Open(QuestionCatalogue.Find("who-denies")!) })).Reports[0].Ref;
        await runner.ReadAsync(new($"MATCH (r:Report {{id: '{first.Value}'}}) CREATE (:Report {{id: 'report-back'}})-[:RETRACTS]->(r)"), Cancellation);
        var snapshot = await FreezeAsync(runner, new(SnapshotKind.Table, new()) { Reports = [first] });
        Assert.True(Assert.Single(snapshot.Reports).Retracted);
    }

    [Fact]
    public async Task What_is_no_longer_there_is_told()
    {
        await using var runner = await TestGraph.SeedAsync();
        var order = new FreezeOrder(SnapshotKind.Table, new()) { Reports = [new("Report", "id", "report-gone")] };
        Assert.Equal("entity_not_found", (await Assert.ThrowsAsync<GraphException>(() => FreezeAsync(runner, order))).Entry.Code);
    }

    private static Task<Snapshot> FreezeAsync(ICypherRunner runner, FreezeOrder order) => new FreezeGraph(runner, TimeProvider.System).FreezeAsync(order, Cancellation);
}
