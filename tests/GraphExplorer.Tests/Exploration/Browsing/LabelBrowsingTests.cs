using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Browsing;

/// <summary>Graphs that know nothing of the evidence model, looked at through their own labels and types.</summary>
public sealed class LabelBrowsingTests
{
    public static TheoryData<string> Graphs => [.. ExampleGraph.Names];

    public static TheoryData<string, string, string> Searches => Cases("searches");

    public static TheoryData<string, string, string> Relations => Cases("relations");

    public static TheoryData<string, string, string> Nodes => Cases("nodes");

    public static TheoryData<string, string, string> Paths => Cases("paths");

    /// <summary>Names of what is found, in order.</summary>
    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Finds(string graph, string text, string expected)
    {
        await using var looking = await Looking.AtAsync(graph);
        var (kind, words) = text.StartsWith(':') ? (text.Split(' ')[0].Replace('+', ' '), string.Join(' ', text.Split(' ')[1..])) : (null, text);
        var answer = await looking.SearchAsync(words, kind);
        Assert.Equal(answer.Total, answer.Items.Count);
        Assert.Equal(expected, string.Join("; ", answer.Items.Select(item => Masked(item.Name))));
    }

    /// <summary>Kind, detail and reference; the letters of a handle are left out.</summary>
    [Theory]
    [MemberData(nameof(Nodes))]
    public async Task Names_a_node(string graph, string name, string expected)
    {
        await using var looking = await Looking.AtAsync(graph);
        var item = await looking.ItemAsync(name);
        var reference = item.Ref.IsHandle ? item.Ref with { Value = "…" } : item.Ref;
        Assert.Equal(expected, $"{item.Kind} | {item.Detail} | {reference}");
        var shown = (await looking.ShowAsync(item.Ref)).Item;
        Assert.Equal((item.Ref, item.Name, item.Kind, item.Detail), (shown.Ref, shown.Name, shown.Kind, shown.Detail));
    }

    [Theory]
    [MemberData(nameof(Relations))]
    public async Task Lists_what_a_node_can_be_expanded_by(string graph, string name, string expected)
    {
        await using var looking = await Looking.AtAsync(graph);
        var view = await looking.ShowAsync((await looking.ItemAsync(name)).Ref);
        var relations = view.Relations.Select(relation => $"{relation.Verb} {relation.Direction} {relation.Kind} {relation.Count}");
        Assert.Equal(expected, string.Join("; ", relations));
    }

    /// <summary>Every path in words, the shortest first.</summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Finds_how_two_nodes_are_connected(string graph, string ends, string expected)
    {
        await using var looking = await Looking.AtAsync(graph);
        var answer = await looking.PathsAsync(ends);
        Assert.Equal(expected, string.Join(" ", answer.Paths.Select(path => path.Sentence)));
        Assert.Equal(answer.Paths.SelectMany(path => path.Nodes).ToHashSet(), answer.Graph.Nodes.Select(node => node.Ref).ToHashSet());
        Assert.Equal(answer.Paths.SelectMany(path => path.Steps).SelectMany(step => step.Edges).ToHashSet(), answer.Graph.Edges.Select(edge => edge.Id).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task Every_count_of_the_menu_is_what_expanding_loads_from_every_node(string graph)
    {
        await using var looking = await Looking.AtAsync(graph);
        foreach (var label in (await looking.Graph.SchemaAsync(default)).Labels)
        {
            foreach (var item in (await looking.SearchAsync("", $":{label.Name}")).Items)
            {
                foreach (var entry in (await looking.ShowAsync(item.Ref)).Relations)
                {
                    var answer = await looking.ExpandAsync(new(item.Ref, entry.Relation, entry.Direction == "out", entry.Kind) { Limit = 100 });
                    Assert.Equal((entry.Count, entry.Count), (answer.Total, answer.Graph.Nodes.Count));
                    Assert.All(answer.Graph.Nodes, node => Assert.Equal(entry.Kind, node.Kind));
                    Assert.All(answer.Graph.Edges, edge => Assert.Equal(item.Ref, entry.Direction == "out" ? edge.From : edge.To));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task No_answer_holds_an_element_id(string graph)
    {
        await using var looking = await Looking.AtAsync(graph);
        var item = (await looking.SearchAsync("e")).Items[0];
        var view = await looking.ShowAsync(item.Ref);
        var expanded = await looking.ExpandAsync(new(item.Ref) { Limit = 100 });
        var edge = await looking.LinksAsync(expanded.Graph.Edges[0]);
        Assert.DoesNotMatch(@"\b[45]:[0-9a-f-]{8,}:\d+", System.Text.Json.JsonSerializer.Serialize(new object[] { view, expanded, edge }));
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        await using var looking = await Looking.AtAsync("movies");
        var metropolis = new NodeRef("Movie", "id", "17136");
        var whole = (await looking.ExpandAsync(new(metropolis) { Limit = 100 })).Graph.Edges.Select(edge => edge.Id).ToList();
        var pages = new List<string>();
        for (var skip = 0; skip < whole.Count; skip += 2) pages.AddRange((await looking.ExpandAsync(new(metropolis) { Skip = skip, Limit = 2 })).Graph.Edges.Select(edge => edge.Id));
        Assert.Equal(whole, pages);
    }

    [Fact]
    public async Task Several_relationships_of_a_type_are_one_edge_that_opens_to_all_of_them()
    {
        await using var looking = await Looking.AtAsync("movies");
        var answer = await looking.ExpandAsync(new((await looking.ItemAsync("Thea von Harbou")).Ref, "WROTE"));
        var edge = Assert.Single(answer.Graph.Edges, edge => edge.To.Value == "17136");
        Assert.Equal(("wrote", 2), (edge.Verb, edge.Links));
        var shown = await looking.LinksAsync(edge);
        Assert.Equal("Thea von Harbou wrote Metropolis", $"{shown.From.Name} {shown.Verb} {shown.To.Name}");
        Assert.Equal(["form: novel", "form: screenplay"], shown.Links.Select(link => string.Join(", ", link.Facts.Select(fact => $"{fact.Label}: {fact.Text}"))).Order());
    }

    [Fact]
    public async Task An_edge_is_named_so_that_its_parts_can_be_told_apart()
    {
        await using var looking = await Looking.AtAsync("odd-names");
        var answer = await looking.ExpandAsync(new((await looking.ItemAsync("Bolts for the bridge")).Ref, "~odd|type%"));
        var edge = Assert.Single(answer.Graph.Edges);
        Assert.Equal(2, edge.Links);
        Assert.Equal(["~odd|type%"], edge.Id.Split('|')[1..^1].Select(part => part.Replace("%7C", "|").Replace("%25", "%")));
        Assert.Equal(2, (await looking.LinksAsync(edge)).Total);
    }

    [Fact]
    public async Task Very_large_properties_are_cut_and_say_so()
    {
        await using var looking = await Looking.AtAsync("odd-names");
        var chunk = Assert.Single((await looking.SearchAsync("", ":Chunk")).Items);
        var facts = (await looking.ShowAsync(chunk.Ref)).Facts.ToDictionary(fact => fact.Label, fact => fact.Text);
        Assert.EndsWith("… (64 in all)", facts["embedding"]);
        Assert.EndsWith("… (6,300 letters in all)", facts["text"]);
    }

    [Theory]
    [InlineData("Movie:id:1", "entity_not_found")]
    [InlineData("Movie:id:many", "entity_not_found")]
    [InlineData("Movie:title:Metropolis", "entity_not_found")]
    [InlineData("Film:id:17136", "entity_not_found")]
    [InlineData("Genre::AAAAAAAAAAAAAAAAAAAAAA", "reference_expired")]
    [InlineData("Genre::short", "reference_expired")]
    public async Task Refuses_references_that_name_nothing(string reference, string code)
    {
        await using var looking = await Looking.AtAsync("movies");
        Assert.True(NodeRef.TryParse(reference, out var node));
        Assert.Equal(code, (await Assert.ThrowsAsync<GraphException>(() => looking.ShowAsync(node))).Entry.Code);
    }

    [Fact]
    public async Task A_handle_is_good_for_the_server_that_gave_it_and_for_no_other()
    {
        await using var runner = await TestGraph.ExampleAsync("supply-chain");
        var first = new Looking(runner);
        var second = new Looking(runner);
        var steel = await first.ItemAsync("Tall Steel");
        Assert.Equal("Tall Steel", (await first.ShowAsync(steel.Ref)).Item.Name);
        Assert.Equal(steel.Ref, (await first.ItemAsync("Tall Steel")).Ref);
        var refused = await Assert.ThrowsAsync<GraphException>(() => second.ShowAsync(steel.Ref));
        Assert.Equal("reference_expired", refused.Entry.Code);
        var renamed = await Assert.ThrowsAsync<GraphException>(() => first.ShowAsync(steel.Ref with { Label = "Plant" }));
        Assert.Equal("entity_not_found", renamed.Entry.Code);
    }

    [Theory]
    [InlineData("movies", "other")]
    [InlineData("supply-chain", "other")]
    [InlineData("odd-names", "other")]
    public async Task Knows_a_graph_of_another_model(string graph, string model)
    {
        await using var looking = await Looking.AtAsync(graph);
        Assert.Equal(model, (await looking.Graph.ModelAsync(default)).Name);
        Assert.Equal("model_missing", (await Assert.ThrowsAsync<GraphException>(() => looking.Graph.RequireEvidenceAsync(default))).Entry.Code);
    }

    [Theory]
    [InlineData("CREATE (:Activity {refs: []})")]
    [InlineData("CREATE (:Entity:Unit {id: 'unit-a'})-[:BELONGS_TO]->(:Entity:Actor {id: 'actor-a'}), (:Document {title: 'd'})")]
    [InlineData("CREATE (:Claim)<-[:ASSERTS]-(:Report)-[:SAID_BY]->(:Source), (:Movie)")]
    public async Task Takes_for_the_evidence_model_what_has_a_report_or_nothing_else(string statement)
    {
        await using var looking = new Looking(await TestGraph.CreateAsync(statement));
        Assert.IsType<EvidenceBrowsing>(await looking.Graph.BrowsingAsync(default));
    }

    [Theory]
    [InlineData("CREATE (:Entity {id: 'Paris'})")]
    [InlineData("CREATE (:Entity:Place {name: 'Paris'})")]
    [InlineData("CREATE (:Entity:Unit {id: 'unit-a'}), (:Movie)")]
    public async Task Takes_for_another_model_what_only_looks_like_it(string statement)
    {
        await using var looking = new Looking(await TestGraph.CreateAsync(statement));
        Assert.IsType<LabelBrowsing>(await looking.Graph.BrowsingAsync(default));
    }

    private static string Masked(string name) => System.Text.RegularExpressions.Regex.Replace(name, "^(Bridge|Part|Shipment) [A-Za-z0-9]{4}$", "$1 …");

    private static TheoryData<string, string, string> Cases(string file) =>
        new(CaseFile.Read($"Exploration/Browsing/{file}.cases").Select(one => (one.Input.Split(' ')[0], string.Join(' ', one.Input.Split(' ')[1..]), one.Output)));
}
