using GraphExplorer.Exploration.Question;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Question;

public sealed class AskQuestionTests
{
    [Theory]
    [InlineData("", "report-a1 report-b1 report-a2 report-c1 report-w1")]
    [InlineData("unit=Unit:id:unit-battalion", "report-a1 report-b1 report-a2 report-w1")]
    [InlineData("unit=Unit:id:unit-battalion any", "report-a1 report-b1 report-a2 report-a3 report-w1")]
    [InlineData("outlet=Source:id:outlet-net", "report-a2 report-c1")]
    [InlineData("outlet=Source:id:source-insider", "")]
    [InlineData("outlet=Source:id:source-insider any", "report-a3")]
    [InlineData("region=Place:id:place-hilltown", "report-b1")]
    [InlineData("region=Place:id:place-country", "report-b1 report-c1")]
    [InlineData("region=Place:id:place-country any", "report-b1 report-c1 report-e1")]
    [InlineData("agreement=Agreement:id:agreement-pact", "report-c1")]
    [InlineData("agreement=Agreement:id:agreement-charter", "")]
    [InlineData("unit=Unit:id:unit-battalion region=Place:id:place-oblast outlet=Source:id:outlet-post", "report-b1")]
    public async Task A_row_is_a_report_by_the_outlet_about_the_unit_within_the_region_under_the_agreement(string slots, string reports)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await new AskQuestion(graph).AnswerAsync(SlotsOf(slots), 0, 100, default);
        Assert.Equal(reports, string.Join(' ', answer.Rows.Select(row => row.Ref.Value)));
        Assert.Equal((answer.Rows.Count, false), (answer.Total, answer.Truncated));
        Assert.Equal(answer.Rows.Count, answer.Evidence.Reports);
    }

    [Fact]
    public async Task A_row_carries_its_chain_its_figure_and_where_it_is_written()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var row = (await new AskQuestion(graph).AnswerAsync(SlotsOf("unit=Unit:id:unit-battalion"), 0, 1, default)).Rows[0];
        Assert.Equal("up to 3,000 soldiers", row.Figure?.Text);
        Assert.Equal(["Evening Post", "News Net", "Sources in the Intelligence Service"], row.Chains.Single().Select(step => step.Speaker.Name));
        Assert.Equal(("A battalion is formed", true, "Evening Post", 6L), (row.Document!.Title, row.Document.Held, row.Document.Outlet, row.Document.Line));
        Assert.Equal(("11th Brigade", "parent unit"), (row.Involved.Single().Name, row.Involved.Single().Role));
        Assert.Equal((3, 1), (row.Evidence.Reports, row.Evidence.IndependentOrigins));
        Assert.Equal((new DateOnly(2024, 10, 14), new DateOnly(2024, 10, 20)), (row.Said!.From, row.Said.To));
    }

    [Fact]
    public async Task An_agreement_that_only_the_document_discusses_is_kept_apart()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await new AskQuestion(graph).AnswerAsync(SlotsOf(""), 0, 100, default);
        var post = answer.Rows.Single(row => row.Ref.Value == "report-a1");
        Assert.Empty(post.Agreements);
        Assert.Equal("Partnership Pact", Assert.Single(post.AlsoDiscussed).Name);
        var net = answer.Rows.Single(row => row.Ref.Value == "report-c1");
        Assert.Equal(("Partnership Pact", "4"), (net.Agreements.Single().Name, net.Agreements.Single().Article));
        Assert.Empty(net.AlsoDiscussed);
    }

    [Fact]
    public async Task Facts_are_of_all_reports_whatever_rows_are_shown()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await new AskQuestion(graph).AnswerAsync(SlotsOf(""), 0, 1, default);
        Assert.Equal((1, 5), (answer.Rows.Count, answer.Total));
        var facts = answer.Facts!;
        Assert.Equal("report-a1 report-b1 report-a2 report-c1 report-w1", string.Join(' ', facts.Reports.Select(fact => fact.Ref.Value)));
        var near = facts.Reports[1];
        Assert.Equal(("asserts", "outlet-post"), (near.Stance, near.Speaker.Value));
        Assert.Equal(("unit-battalion", "place-hilltown"), (near.Subjects.Single().Value, near.Places.Single().Value));
        Assert.Equal((new DateOnly(2024, 10, 14), new DateOnly(2024, 10, 20)), (near.Said!.From, near.Said.To));
        Assert.Equal(new DateOnly(2024, 11, 1), facts.Reports[3].AsOf!.From);
        Assert.Null(facts.Reports[4].Said);
        Assert.Equal(["Evening Post", "Hill Oblast", "Hilltown", "News Net"], facts.Items.Select(item => item.Name).Order());
        Assert.Null((await new AskQuestion(graph).AnswerAsync(SlotsOf(""), 1, 1, default)).Facts);
    }

    [Fact]
    public async Task An_edge_names_the_reports_behind_it_and_those_of_other_answers_come_with_the_graph()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await new AskQuestion(graph).AnswerAsync(SlotsOf("outlet=Source:id:outlet-net"), 0, 100, default);
        var known = answer.Facts!.Reports.Concat(answer.Graph.Reports).Select(fact => fact.Ref).ToList();
        Assert.Equal(known.Count, known.Distinct().Count());
        Assert.Empty(answer.Graph.Edges.SelectMany(edge => edge.Behind).Except(known));
        var part = Assert.Single(answer.Graph.Edges, edge => edge.Relation == "part-of");
        Assert.Equal(["report-w1"], part.Behind.Select(report => report.Value));
    }

    [Fact]
    public async Task A_place_says_where_it_lies_and_how_surely()
    {
        await using var graph = await TestGraph.SeedAsync();
        var answer = await new AskQuestion(graph).AnswerAsync(SlotsOf("region=Place:id:place-kursk-oblast"), 0, 500, default);
        var position = answer.Facts!.Items.Single(item => item.Ref.Value == "place-kursk").Position!;
        Assert.Equal((51.73, 36.19, "town"), (position.Latitude, position.Longitude, position.Precision));
        Assert.Equal(["Kursk (city)", "Kursk Oblast"], position.Candidates!);
        Assert.Equal(51.73, answer.Graph.Nodes.Single(node => node.Ref.Value == "place-kursk").Position?.Latitude);
        Assert.All(answer.Graph.Nodes.Where(node => node.Kind != "place"), node => Assert.Null(node.Position));
    }

    [Fact]
    public async Task The_graph_folds_reports_into_edges_and_adds_how_the_entities_stand_to_one_another()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var drawn = (await new AskQuestion(graph).AnswerAsync(SlotsOf("any"), 0, 100, default)).Graph;
        var edges = drawn.Edges.ToDictionary(edge => edge.Id);
        Assert.Equal(3, edges["Source:id:outlet-post|reported-on|Unit:id:unit-battalion"].Reports);
        Assert.Equal("reported in", edges["Unit:id:unit-battalion|reported-in|Place:id:place-hilltown"].Verb);
        Assert.Equal(1, edges["Unit:id:unit-battalion|part-of|Unit:id:unit-brigade"].Reports);
        Assert.Equal((2, 1), (edges["Unit:id:unit-contingent|reported-under|Agreement:id:agreement-pact"].Reports,
            edges["Unit:id:unit-contingent|reported-under|Agreement:id:agreement-pact"].IndependentOrigins));
        var nodes = drawn.Nodes.Select(node => node.Ref).ToHashSet();
        Assert.All(drawn.Edges, edge => Assert.True(nodes.Contains(edge.From) && nodes.Contains(edge.To)));
        Assert.Equal(drawn.Nodes.Count, nodes.Count);
    }

    [Fact]
    public async Task A_page_says_that_there_is_more()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await new AskQuestion(graph).AnswerAsync(SlotsOf(""), 1, 2, default);
        Assert.Equal(["report-b1", "report-a2"], answer.Rows.Select(row => row.Ref.Value));
        Assert.Equal((5, 1, 2, true, 5), (answer.Total, answer.Skip, answer.Limit, answer.Truncated, answer.Evidence.Reports));
    }

    [Theory]
    [InlineData("unit=Unit:id:nobody")]
    [InlineData("unit=Place:id:unit-battalion")]
    public async Task A_slot_with_an_unknown_reference_is_an_error(string slots)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var fault = await Assert.ThrowsAsync<GraphException>(() => new AskQuestion(graph).AnswerAsync(SlotsOf(slots), 0, 10, default));
        Assert.Equal(ServiceErrors.EntityNotFound, fault.Entry);
    }

    internal static QuestionSlots SlotsOf(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var given = words.Where(word => word.Contains('=')).Select(word => word.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        NodeRef? Of(string slot) => NodeRef.TryParse(given.GetValueOrDefault(slot), out var node) ? node : null;
        return new(Of("unit"), Of("outlet"), Of("region"), Of("agreement"), words.Contains("any"));
    }
}
