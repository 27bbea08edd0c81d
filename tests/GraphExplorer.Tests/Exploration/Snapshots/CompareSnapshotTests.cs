using System.Text.Json;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Drift;
using GraphExplorer.Snapshots.Format;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Snapshots;

/// <summary>A snapshot says what has changed since: what is new, gone, different, taken back; and nothing where nothing has.</summary>
public sealed class CompareSnapshotTests : IAsyncLifetime
{
    private static readonly NodeRef Battalion = new("Unit", "id", "unit-special-buryat-battalion");

    private ICypherRunner _runner = null!;

    public static TheoryData<string> Kinds => [.. SnapshotKind.All];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static AskedQuestion AboutBattalion =>
        AskedQuestion.Open(QuestionCatalogue.Find("who-reported")!) with { Entities = new Dictionary<string, NodeRef> { ["unit"] = Battalion }, Words = new Dictionary<string, string> { ["speakers"] = "any" } };

    public async ValueTask InitializeAsync() => _runner = await TestGraph.SeedAsync();

    public ValueTask DisposeAsync() => _runner.DisposeAsync();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_has_changed_where_nothing_has(string kind)
    {
        var snapshot = await FreezeAsync(new(kind, new("Title")) { Question = AboutBattalion });
        Assert.NotEmpty(snapshot.Reports);
        Assert.Empty(Texts(await CompareAsync(snapshot)));
    }

    [Fact]
    public async Task A_new_report_is_new_and_weighs_on_its_claim()
    {
        var snapshot = await FreezeAsync(new(SnapshotKind.Table, new()) { Question = AboutBattalion });
        var claim = snapshot.Claims[0].Ref.Value;
        await RunAsync($"MATCH (c:Claim {{id: '{claim}'}}), (s:Source {{id: 'source-kyiv-post'}}) CREATE (s)<-[:SAID_BY]-(:Report {{id: 'report-new', summary: 'It is new.', lineage: 'known'}})-[:DENIES]->(c)");
        var found = await CompareAsync(snapshot);
        Assert.Contains("added report It is new.", Texts(found));
        Assert.Contains(found.Changed, one => one.What == "claim" && one is { Before: "0 denying", Now: "1 denying" });
        Assert.Empty(found.Removed);
    }

    [Fact]
    public async Task Of_a_choice_only_what_was_chosen_is_compared()
    {
        var whole = await FreezeAsync(new(SnapshotKind.Table, new()) { Question = AboutBattalion });
        var snapshot = await FreezeAsync(new(SnapshotKind.Table, new()) { Question = AboutBattalion, Filters = ["stance: asserts"], Reports = [whole.Reports[0].Ref] });
        Assert.Empty(Texts(await CompareAsync(snapshot)));
        await RunAsync($"MATCH (r:Report {{id: '{whole.Reports[0].Ref.Value}'}}) SET r.summary = 'Otherwise.'");
        Assert.Equal("report", Assert.Single((await CompareAsync(snapshot)).Changed).What);
    }

    [Fact]
    public async Task A_report_that_is_gone_and_one_that_was_taken_back()
    {
        var snapshot = await FreezeAsync(new(SnapshotKind.Table, new()) { Question = AboutBattalion });
        var (gone, back) = (snapshot.Reports[0].Ref, snapshot.Reports[1].Ref);
        await RunAsync($"MATCH (r:Report {{id: '{gone.Value}'}}) DETACH DELETE r");
        await RunAsync($"MATCH (r:Report {{id: '{back.Value}'}}) CREATE (:Report {{id: 'report-back'}})-[:RETRACTS]->(r)");
        var found = await CompareAsync(snapshot);
        Assert.Contains(found.Removed, one => one.Ref == gone.ToString());
        Assert.Equal(back.ToString(), Assert.Single(found.Retracted).Ref);
    }

    [Fact]
    public async Task An_entity_that_is_gone_takes_its_connections_along()
    {
        var snapshot = await FreezeAsync(new(SnapshotKind.Graph, new()) { Question = AboutBattalion });
        await RunAsync("MATCH (n:Place {id: 'place-sudzha'}) DETACH DELETE n");
        var found = await CompareAsync(snapshot);
        Assert.Contains(found.Removed, one => one is { What: "entity", Name: "Sudzha" });
        Assert.Contains(found.Removed, one => one.What == "connection" && one.Name.EndsWith("reported in Sudzha", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_filled_a_slot_may_be_gone_itself()
    {
        var snapshot = await FreezeAsync(new(SnapshotKind.Table, new()) { Question = AboutBattalion });
        await RunAsync($"MATCH (n:Unit {{id: '{Battalion.Value}'}}) DETACH DELETE n");
        Assert.False((await CompareAsync(snapshot)).IsSame);
    }

    [Fact]
    public async Task Rows_of_a_statement_are_compared_as_often_as_they_stand()
    {
        var asked = new FrozenStatement("MATCH (u:Unit) WHERE u.id = $id RETURN u.name AS name, u.echelon AS echelon", new Dictionary<string, JsonElement> { ["id"] = JsonSerializer.SerializeToElement(Battalion.Value) });
        var snapshot = await FreezeAsync(new(SnapshotKind.Table, new("Rows")) { Statement = await new AnswerStatement(_runner, new FreezeGraph(_runner, TimeProvider.System)).RunAsync(asked, Cancellation) });
        Assert.Empty(Texts(await CompareAsync(snapshot)));
        await RunAsync($"MATCH (u:Unit {{id: '{Battalion.Value}'}}) SET u.echelon = 'regiment'");
        Assert.Equal(["added row Special Buryat Battalion | regiment", "removed row Special Buryat Battalion | battalion"], Texts(await CompareAsync(snapshot)).Where(text => text.Contains(" row ", StringComparison.Ordinal)));
    }

    private Task RunAsync(string statement) => _runner.ReadAsync(new(statement), Cancellation);

    private Task<Snapshot> FreezeAsync(FreezeOrder order) => new FreezeGraph(_runner, TimeProvider.System).FreezeAsync(order, Cancellation);

    private async Task<Differences> CompareAsync(Snapshot snapshot) => (await new CompareSnapshot(new FreezeGraph(_runner, TimeProvider.System), _runner).CompareAsync(snapshot, Cancellation)).Differences;

    private static List<string> Texts(Differences found) =>
    [
        .. found.Added.Select(one => $"added {one.What} {one.Name}"), .. found.Removed.Select(one => $"removed {one.What} {one.Name}"),
        .. found.Changed.Select(one => $"changed {one.What} {one.Name}: {one.Before} -> {one.Now}"), .. found.Retracted.Select(one => $"retracted {one.Name}"),
    ];
}
