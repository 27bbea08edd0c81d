using GraphExplorer.Exploration.Provenance;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Provenance;

public sealed class LineageTests
{
    private const string Speakers = """
        CREATE (a:Entity:Source:Outlet {id: 'a', name: 'A'}), (b:Entity:Source:Outlet {id: 'b', name: 'B'}),
          (c:Entity:Source:Outlet {id: 'c', name: 'C'}), (claim:Claim {id: 'claim', name: 'Claim'})

        """;

    [Fact]
    public async Task Eight_reports_are_seven_assertions_of_two_origins_with_one_unknown_one_denial_and_one_circle()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        string[] reports =
        [
            "report-1-official", "report-2-wire", "report-3-daily", "report-4-blog",
            "report-5-daily-again", "report-6-radio", "report-7-blog-own", "report-8-embassy",
        ];
        var lineage = await new LineageReading(graph).ReadAsync(reports, default);
        var evidence = lineage.Count(reports);
        Assert.Equal(
            (8, 7, 2, 1, 1, 1),
            (evidence.Reports, evidence.Asserted, evidence.IndependentOrigins, evidence.UnknownLineage, evidence.Denied, evidence.Circles));
        Assert.Equal(["Northland 5", "Radio D 1"], evidence.Origins.Select(origin => $"{origin.Name} {origin.Reports}"));
        Assert.Equal(["Official in the ministry", "Ministry of Defence of Northland"], evidence.Origins[0].Via);
        Assert.Equal("Actor:id:actor-state", evidence.Origins[0].Ref.ToString());
    }

    [Fact]
    public async Task A_chain_through_a_circle_keeps_its_root()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var lineage = await new LineageReading(graph).ReadAsync(["report-5-daily-again"], default);
        var chain = Assert.Single(lineage.ChainsOf("report-5-daily-again"));
        Assert.Equal(["Daily A", "Blog C", "Daily A", "Wire", "Official in the ministry"], chain.Select(step => step.Speaker.Name));
        Assert.Equal(["paraphrases", "paraphrases", "republishes", "quotes", null], chain.Select(step => step.Mode));
        Assert.Equal("Ministry of Defence of Northland", Assert.Single(chain[^1].SpeaksFor).Name);
    }

    [Theory]
    [InlineData("(r1)-[:CITES]->(r2), (r2)-[:CITES]->(r1)", "1:a 2:b", 0, 1)]
    [InlineData("(r1)-[:CITES]->(r2), (r2)-[:CITES]->(r1), (r2)-[:CITES]->(r3)", "1:a 2:b 3:c", 1, 1)]
    [InlineData("(r1)-[:CITES]->(r2), (r2)-[:CITES]->(r3), (r3)-[:CITES]->(r4)", "1:a 2:b 3:a 4:b", 1, 1)]
    [InlineData("(r1)-[:CITES]->(r2), (r2)-[:CITES]->(r3)", "1:a 2:b 3:c", 1, 0)]
    [InlineData("(r1)-[:CITES]->(r2), (r2)-[:CITES]->(r3)", "1:a 2:a 3:a", 1, 0)]
    [InlineData("(r1)-[:CITES]->(r2), (r2)-[:CITES]->(r3), (r3)-[:CITES]->(r4)", "1:a 2:b 3:c 4:a", 1, 1)]
    [InlineData("(r1)-[:CITES]->(r2), (r1)-[:CITES]->(r3)", "1:a 2:b 3:c", 2, 0)]
    [InlineData("(r1)-[:CITES]->(r2), (r1)-[:CITES]->(r3), (r2)-[:CITES]->(r4), (r3)-[:CITES]->(r4)", "1:a 2:b 3:c 4:c", 1, 0)]
    public async Task Origins_and_circles_follow_the_citations(string citations, string speakers, int origins, int circles)
    {
        var reports = speakers.Split(' ').Select(pair => pair.Split(':')).ToList();
        var said = reports.Select(pair =>
            $"CREATE (r{pair[0]}:Report {{id: 'r{pair[0]}', name: 'r', lineage: 'known'}})-[:SAID_BY]->({pair[1]}), (r{pair[0]})-[:ASSERTS]->(claim)\n");
        await using var graph = await TestGraph.CreateAsync(Speakers + string.Concat(said) + "CREATE " + citations);
        var ids = reports.Select(pair => $"r{pair[0]}").ToList();
        var evidence = (await new LineageReading(graph).ReadAsync(ids, default)).Count(ids);
        Assert.Equal((origins, circles), (evidence.IndependentOrigins, evidence.Circles));
    }

    [Fact]
    public async Task Two_who_speak_for_one_organisation_are_one_origin_and_both_are_named()
    {
        await using var graph = await TestGraph.CreateAsync(Speakers + """
            CREATE (service:Entity:Actor:Organization {id: 'service', name: 'Service'}), (a)-[:SPEAKS_FOR]->(service), (b)-[:SPEAKS_FOR]->(service)
            CREATE (r1:Report {id: 'r1', name: 'r', lineage: 'known'})-[:SAID_BY]->(a), (r1)-[:ASSERTS]->(claim)
            CREATE (r2:Report {id: 'r2', name: 'r', lineage: 'known'})-[:SAID_BY]->(b), (r2)-[:ASSERTS]->(claim)
            """);
        var evidence = (await new LineageReading(graph).ReadAsync(["r1", "r2"], default)).Count(["r1", "r2"]);
        var origin = Assert.Single(evidence.Origins);
        Assert.Equal(("Service", 2), (origin.Name, origin.Reports));
        Assert.Equal(["A", "B"], origin.Via);
    }

    [Fact]
    public async Task Every_stance_is_counted_for_itself_and_only_assertions_have_origins()
    {
        await using var graph = await TestGraph.CreateAsync(Speakers + """
            CREATE (r1:Report {id: 'r1', name: 'r', lineage: 'known'})-[:SAID_BY]->(a), (r1)-[:DENIES]->(claim)
            CREATE (r2:Report {id: 'r2', name: 'r', lineage: 'known'})-[:SAID_BY]->(b), (r2)-[:QUESTIONS]->(claim)
            CREATE (r3:Report {id: 'r3', name: 'r', lineage: 'known'})-[:SAID_BY]->(c), (r3)-[:DOES_NOT_CONFIRM]->(claim)
            """);
        string[] reports = ["r1", "r2", "r3"];
        var evidence = (await new LineageReading(graph).ReadAsync(reports, default)).Count(reports);
        Assert.Equal((3, 0, 1, 1, 1), (evidence.Reports, evidence.Asserted, evidence.Denied, evidence.Questioned, evidence.NotConfirmed));
        Assert.Empty(evidence.Origins);
    }
}
