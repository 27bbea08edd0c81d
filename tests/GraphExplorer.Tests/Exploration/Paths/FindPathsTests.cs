using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Paths;

public sealed class FindPathsTests
{
    private const string Cases = "tests/GraphExplorer.Tests/Exploration/Paths/paths.cases";

    [Fact]
    public async Task Paths_are_found_and_told()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var lines = new List<string>();
        foreach (var line in await File.ReadAllLinesAsync(Repository.PathOf(Cases), TestContext.Current.CancellationToken))
        {
            var arrow = line.StartsWith('#') ? -1 : line.IndexOf('⇶', StringComparison.Ordinal);
            lines.Add(arrow < 0 ? line : $"{line[..arrow]}⇶ {Text(await FindAsync(graph, QuestionOf(line[..arrow].Trim())))}");
        }

        Expectation.Check(Cases, string.Join('\n', lines) + '\n');
    }

    [Fact]
    public async Task Each_path_is_drawn_with_every_edge_between_its_entities()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await FindAsync(graph, QuestionOf("outlet-post unit-brigade"));
        var path = answer.Paths[0];
        Assert.Equal(["Source:id:outlet-post", "Unit:id:unit-battalion", "Unit:id:unit-brigade"], path.Nodes.Select(node => node.ToString()));
        Assert.Equal(["Unit:id:unit-battalion|involves|Unit:id:unit-brigade", "Unit:id:unit-battalion|part-of|Unit:id:unit-brigade"], path.Steps[1].Edges.Order());
        Assert.Equal(answer.Paths.SelectMany(found => found.Nodes).ToHashSet(), answer.Graph.Nodes.Select(node => node.Ref).ToHashSet());
        Assert.Equal(
            answer.Paths.SelectMany(found => found.Steps).SelectMany(step => step.Edges).Order().Distinct(), answer.Graph.Edges.Select(edge => edge.Id).Order());
    }

    [Fact]
    public async Task A_path_is_as_strong_as_its_weakest_step_and_counts_every_denial()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var answer = await FindAsync(graph, QuestionOf("outlet-radio place-town"));
        var path = answer.Paths[0];
        Assert.Equal([1, 2], path.Steps.Select(step => step.IndependentOrigins));
        Assert.Equal((1, 1), (path.IndependentOrigins, path.Denied));
        Assert.Equal(
            "Radio D reported on 7th Battalion (1 independent origin); 7th Battalion was reported in Milltown by Blog C, Daily A and 3 others (2 independent origins, denied once).",
            path.Sentence);
        Assert.Equal(["Blog C", "Daily A", "Official in the ministry", "Radio D", "Wire"], path.Steps[1].Sources.Select(source => source.Name));
    }

    [Fact]
    public async Task Nodes_that_the_product_keeps_for_itself_connect_nothing()
    {
        await using var graph = await TestGraph.CreateAsync("""
            CREATE (a:Entity:Unit {id: 'unit-a', name: 'A'}), (b:Entity:Unit {id: 'unit-b', name: 'B'})
            CREATE (view:SavedView {id: 'view-1', name: 'A and B'}), (activity:Activity {id: 'activity-1'})
            CREATE (view)-[:ABOUT]->(a), (view)-[:ABOUT]->(b), (a)-[:PART_OF]->(activity), (b)-[:PART_OF]->(activity)
            """);
        var answer = await FindAsync(graph, QuestionOf("unit-a unit-b"));
        Assert.Empty(answer.Paths);
        Assert.Null(answer.Cut);
    }

    [Fact]
    public async Task A_claim_that_nobody_reports_connects_nothing()
    {
        await using var graph = await TestGraph.CreateAsync("""
            CREATE (a:Entity:Unit {id: 'unit-a', name: 'A'}), (b:Entity:Unit {id: 'unit-b', name: 'B'})
            CREATE (a)<-[:ABOUT]-(:Claim {id: 'claim-1'})-[:INVOLVES]->(b)
            """);
        Assert.Empty((await FindAsync(graph, QuestionOf("unit-a unit-b"))).Paths);
    }

    [Theory]
    [InlineData("place-a place-b", "none")]
    [InlineData("unit-a unit-b", "none")]
    [InlineData("place-a place-b also large-places", "place-a place-country place-b -")]
    [InlineData("place-a place-b through place-country", "place-a place-country place-b -")]
    [InlineData("unit-a unit-b also large-places", "unit-a place-country unit-b 1")]
    [InlineData("unit-a place-country", "unit-a place-country 1")]
    public async Task What_is_larger_than_a_region_connects_where_it_is_chosen(string input, string expected)
    {
        await using var graph = await TestGraph.CreateAsync("""
            CREATE (country:Entity:Place {id: 'place-country', name: 'Country', kind: 'country'}), (o:Entity:Source {id: 'source-o', name: 'O'})
            CREATE (:Entity:Place {id: 'place-a', name: 'A', kind: 'region'})-[:WITHIN]->(country), (:Entity:Place {id: 'place-b', name: 'B', kind: 'region'})-[:WITHIN]->(country)
            CREATE (:Entity:Unit {id: 'unit-a', name: 'First'})<-[:ABOUT]-(one:Claim {id: 'claim-1'})-[:LOCATED_IN]->(country)
            CREATE (:Entity:Unit {id: 'unit-b', name: 'Second'})<-[:ABOUT]-(two:Claim {id: 'claim-2'})-[:LOCATED_IN]->(country)
            CREATE (one)<-[:ASSERTS]-(:Report {id: 'report-1'})-[:SAID_BY]->(o), (two)<-[:ASSERTS]-(:Report {id: 'report-2'})-[:SAID_BY]->(:Entity:Source {id: 'source-p', name: 'P'})
            """);
        Assert.Equal(expected, Text(await FindAsync(graph, QuestionOf(input))));
    }

    [Theory]
    [InlineData("unit-battalion unit-battalion", "Special Battalion\" is chosen more than once")]
    [InlineData("unit-battalion unit-brigade avoid unit-brigade", "11th Brigade\" is chosen more than once")]
    [InlineData("unit-battalion unit-brigade through unit-battalion", "Special Battalion\" is chosen more than once")]
    public async Task What_cannot_be_is_said(string input, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var fault = await Assert.ThrowsAsync<GraphException>(() => FindAsync(graph, QuestionOf(input)));
        Assert.Equal(ServiceErrors.BadRequest, fault.Entry);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_is_no_end_of_a_path()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var question = new PathQuestion(new("Document", "id", "document-001"), new("Unit", "id", "unit-brigade"));
        var fault = await Assert.ThrowsAsync<GraphException>(() => FindAsync(graph, question));
        Assert.Equal(ServiceErrors.BadRequest, fault.Entry);
    }

    [Fact]
    public async Task A_document_is_passed_where_documents_connect()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var question = QuestionOf("unit-brigade agreement-pact also documents") with { Through = [new("Document", "id", "document-001")] };
        Assert.Equal("unit-brigade document-001 agreement-pact 1", Text((await FindAsync(graph, question with { MostHops = 2 })).Paths[0]));
        var fault = await Assert.ThrowsAsync<GraphException>(() => FindAsync(graph, question with { Documents = false }));
        Assert.Equal(ServiceErrors.BadRequest, fault.Entry);
    }

    [Fact]
    public async Task A_connection_with_a_document_opens_to_its_reports_and_is_drawn_with_the_rest()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var (brigade, document) = (new NodeRef("Unit", "id", "unit-brigade"), new NodeRef("Document", "id", "document-001"));
        var named = Relation.OfDocuments.Single(relation => relation.Name == "named-in");
        var evidence = await new ShowEdgeEvidence(graph).ShowAsync(new(brigade, named, document), Lens.Everything, 10, default);
        Assert.Equal(["Report:id:report-a1"], evidence.Rows.Select(row => row.Ref.ToString()));
        var drawn = await new ConnectEntities(graph).ConnectAsync([brigade, document], default);
        Assert.Equal(["Unit:id:unit-brigade|named-in|Document:id:document-001"], drawn.Edges.Select(edge => edge.Id));
    }

    private static Task<PathsAnswer> FindAsync(ICypherRunner graph, PathQuestion question) =>
        new FindPaths(graph, TimeProvider.System).FindAsync(question, default);

    private static string Text(PathsAnswer answer) => answer.Paths.Count == 0 ? "none" : string.Join(" / ", answer.Paths.Select(Text));

    private static string Text(PathView path) =>
        $"{string.Join(' ', path.Nodes.Select(node => node.Value))} {path.IndependentOrigins?.ToString(CultureInfo.InvariantCulture) ?? "-"}";

    // "from to", and then words, each with what it is about.
    private static PathQuestion QuestionOf(string input)
    {
        var words = input.Split(' ');
        var question = new PathQuestion(Entity(words[0]), Entity(words[1]));
        foreach (var (word, about) in words.Skip(2).Chunk(2).Select(pair => (pair[0], pair[1])))
        {
            question = word switch
            {
                "through" => question with { Through = [.. question.Through, Entity(about)] },
                "avoid" => question with { Avoid = [.. question.Avoid, Entity(about)] },
                "only" => question with { Relations = about.Split(',') },
                "also" => question with { Documents = about == "documents", LargePlaces = about == "large-places" },
                "by" => question with { Order = PathOrder.Evidence },
                "hops" => question with { MostHops = int.Parse(about, CultureInfo.InvariantCulture) },
                _ => question with { Limit = int.Parse(about, CultureInfo.InvariantCulture) },
            };
        }

        return question;
    }

    private static NodeRef Entity(string id) => new("Entity", "id", id);
}
