using GraphExplorer.Conformance.Tests.Statements;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Import;

/// <summary>What an import does on every runner. A runner's class derives and says how to make one over an empty store.</summary>
public abstract class SeedImportContract : IAsyncLifetime
{
    protected ICypherRunner Runner { get; private set; } = null!;

    public static TheoryData<string> Folders => ["graph-seed", "tests/GraphExplorer.Conformance.Tests/Fixtures/eight-reports"];

    public async ValueTask InitializeAsync() => Runner = await MakeAsync();

    public async ValueTask DisposeAsync()
    {
        if (Runner is null) return;
        await Runner.ReadAsync(new("MATCH (n) DETACH DELETE n"));
        await Runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Loads_every_node_and_relationship_once(string folder)
    {
        var content = SeedFolder.Read(Repository.PathOf(folder));
        var first = await LoadAsync(content);
        Assert.Equal((content.Nodes.Count, content.Relationships.Count), (first.Counters.NodesCreated, first.Counters.RelationshipsCreated));
        Assert.Equal((content.Nodes.Count, content.Relationships.Count), (first.Nodes, first.Relationships));
        Assert.Equal(first.Labels, await CountsAsync("MATCH (n) UNWIND labels(n) AS name RETURN name, count(*)"));
        Assert.Equal(first.RelationshipTypes, await CountsAsync("MATCH ()-[r]->() RETURN type(r) AS name, count(*)"));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task A_second_load_changes_nothing(string folder)
    {
        var content = SeedFolder.Read(Repository.PathOf(folder));
        await LoadAsync(content, TimeProvider.System);
        var before = await DumpAsync();
        var second = await LoadAsync(content, TimeProvider.System);
        Assert.Equal((0, 0, 0), (second.Counters.NodesCreated, second.Counters.RelationshipsCreated, second.Counters.LabelsAdded));
        Assert.Equal(before, await DumpAsync());
    }

    [Fact]
    public async Task A_property_that_the_folder_no_longer_has_goes()
    {
        var content = SeedFolder.Read(Repository.PathOf("graph-seed"));
        await Runner.ReadAsync(new("CREATE (:Entity:Unit {id: 'unit-special-buryat-battalion', service: 'cavalry', note: 'mine'})"));
        await LoadAsync(content);
        var answer = await Runner.ReadAsync(new("MATCH (n:Entity {id: 'unit-special-buryat-battalion'}) RETURN n.service, n.note, n.echelon"));
        Assert.Equal("null 'mine' 'battalion'", string.Join(' ', Assert.Single(answer.Rows)));
    }

    [Fact]
    public async Task A_report_that_takes_another_stance_keeps_no_second_one()
    {
        var content = SeedFolder.Read(Repository.PathOf("tests/GraphExplorer.Conformance.Tests/Fixtures/eight-reports"));
        await LoadAsync(content with
        {
            Relationships = [.. content.Relationships.Select(link => link.Type == "DENIES" ? link with { Type = "QUESTIONS" } : link)],
        });
        await LoadAsync(content);
        var answer = await Runner.ReadAsync(new("MATCH (:Report {id: 'report-8-embassy'})-[r]->(n) RETURN type(r), n.id ORDER BY type(r)"));
        Assert.Equal(
            ["'DENIES' 'claim-seventh-battalion-strength'", "'SAID_BY' 'actor-embassy'"], answer.Rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public async Task Days_are_dates_and_coordinates_are_floats()
    {
        await LoadAsync(SeedFolder.Read(Repository.PathOf("graph-seed")));
        var answer = await Runner.ReadAsync(new(
            "MATCH (r:Report {id: 'report-zelensky-1014-weapons'}), (p:Entity {id: 'place-sudzha'}) RETURN r.saidFrom, p.latitude, r.recordedAt"));
        var row = Assert.Single(answer.Rows);
        Assert.Equal("2024-10-14", row[0].AsDate.ToString());
        Assert.Equal(ValueKind.Float, row[1].Kind);
        Assert.Equal(ValueKind.DateTime, row[2].Kind);
    }

    [Fact]
    public async Task A_load_that_fails_leaves_nothing()
    {
        var content = SeedFolder.Read(Repository.PathOf("graph-seed"));
        var broken = content with { Relationships = [.. content.Relationships, Unstorable(content)] };
        await Assert.ThrowsAsync<GraphException>(() => LoadAsync(broken));
        var answer = await Runner.ReadAsync(new("MATCH (n) RETURN count(n)"));
        Assert.Equal(0, answer.Rows[0][0].AsInteger);
    }

    protected abstract Task<ICypherRunner> MakeAsync();

    // No store takes a map as a property.
    private static SeedRelationship Unstorable(SeedContent content) =>
        content.Relationships.Last(link => link.Type == "CITES") with { Properties = new ValueMap().With("mode", Value.Of(ValueMap.Empty)) };

    private Task<ImportSummary> LoadAsync(SeedContent content, TimeProvider? time = null) =>
        new SeedImport(Runner, time ?? TimeProvider.System).LoadAsync(content);

    private async Task<Dictionary<string, int>> CountsAsync(string statement)
    {
        var answer = await Runner.ReadAsync(new(statement));
        return answer.Rows.ToDictionary(row => row[0].AsString, row => (int)row[1].AsInteger);
    }

    private async Task<List<string>> DumpAsync()
    {
        var nodes = await Runner.ReadAsync(new("MATCH (n) RETURN labels(n), properties(n) ORDER BY n.id"));
        var links = await Runner.ReadAsync(new("MATCH (a)-[r]->(b) RETURN a.id, type(r) AS type, b.id, properties(r) ORDER BY a.id, type, b.id, r.claim"));
        return [.. nodes.Rows.Concat(links.Rows).Select(CanonicalText.Of)];
    }
}
