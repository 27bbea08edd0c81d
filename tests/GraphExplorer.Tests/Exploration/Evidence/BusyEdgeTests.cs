using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Evidence;

/// <summary>A claim that hundreds assert, each with a figure of its own: what an answer holds of it has bounds, what it counts has none.</summary>
public sealed class BusyEdgeTests
{
    private const int Reports = 120;
    private static readonly NodeRef Unit = new("Unit", "id", "unit");
    private static readonly NodeRef Place = new("Place", "id", "place");

    [Fact]
    public async Task Figures_of_a_busy_edge_are_counted_and_only_the_last_are_sent()
    {
        await using var graph = await GraphAsync();
        var group = Assert.Single((await EvidenceAsync(graph)).Provenance.Figures);
        Assert.Equal((Reports, FigureGroup.MostShown), (group.Total, group.Rows.Count));
        Assert.Equal($"r{Reports}", group.Rows[^1].Report.Value);
        Assert.Equal(group.Total, Assert.Single((await new WeighEntity(graph).WeighAsync(Unit, Lens.Everything, 50, default)).Provenance.Figures).Total);
    }

    [Fact]
    public async Task A_file_of_figures_holds_those_that_the_page_leaves_out()
    {
        await using var graph = await GraphAsync();
        var (_, figures) = await new EntityReports(graph).FiguresAsync(Unit, Lens.Everything, default);
        Assert.Equal(Reports, Assert.Single(figures).Rows.Count);
    }

    [Fact]
    public async Task Every_line_of_a_busy_claim_counts_its_origins_and_names_the_first()
    {
        await using var graph = await GraphAsync();
        var shown = await EvidenceAsync(graph);
        Assert.All(shown.Rows, row => Assert.Equal((40, ReportRowOrigins), (row.Evidence!.IndependentOrigins, row.Evidence.Origins.Count)));
        Assert.Equal(40, shown.Evidence.Origins.Count);
    }

    [Fact]
    public async Task Reports_behind_a_busy_edge_come_newest_first()
    {
        await using var graph = await GraphAsync();
        var page = await new ExpandEntity(graph).ExpandAsync(new(Unit, Relation.Named("reported-in")), 0, 20, default);
        var edge = Assert.Single(page.Graph.Edges);
        Assert.Equal((Reports, $"r{Reports}", "r21"), (edge.Reports, edge.Behind[0].Value, edge.Behind[^1].Value));
    }

    private const int ReportRowOrigins = 20;

    private static Task<EdgeEvidence> EvidenceAsync(ICypherRunner graph) =>
        new ShowEdgeEvidence(graph).ShowAsync(new(Unit, Relation.Named("reported-in")!, Place), Lens.Everything, 50, default);

    private static Task<ICypherRunner> GraphAsync() => TestGraph.CreateAsync($$"""
        CREATE (:Entity:Unit {id: 'unit', name: 'Unit'})<-[:ABOUT]-(claim:Claim {id: 'claim', kind: 'strength', measure: 'soldiers'})-[:LOCATED_IN]->(:Entity:Place {id: 'place', name: 'Place'})
        WITH claim
        UNWIND range(1, {{Reports}}) AS n
        MERGE (speaker:Entity:Source {id: 's' + n % 40, name: 'Speaker ' + n % 40})
        CREATE (claim)<-[:ASSERTS]-(:Report {id: 'r' + n, best: n, lineage: 'known', saidFrom: date('2024-01-01') + duration({days: n}), saidTo: date('2024-01-01') + duration({days: n})})-[:SAID_BY]->(speaker)
        """);
}
