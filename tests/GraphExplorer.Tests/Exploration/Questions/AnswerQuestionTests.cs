using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Questions;

public sealed class AnswerQuestionTests
{
    public static TheoryData<Case> Cases => [.. CaseFile.Read("Exploration/Questions/answers.cases")];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_reports_are_those_that_answer(Case @case)
    {
        var parts = @case.Input.Split(' ', 2);
        await using var graph = await TestGraph.OpenAsync(parts[0]);
        var answer = await AskAsync(graph, parts[1]);
        var apart = answer.Apart is { } found ? $" | {Ids(found.Rows)}" : "";
        Assert.Equal(@case.Output, (Ids(answer.Rows) + apart).Trim());
        Assert.Equal((answer.Rows.Count, answer.Rows.Count), (answer.Total, answer.Evidence.Reports));
        Assert.Equal(answer.Apart?.Rows.Count, answer.Apart?.Total);
    }

    [Fact]
    public async Task What_rests_on_one_source_counts_one_origin_or_one_of_unknown_lineage()
    {
        await using var graph = await TestGraph.SeedAsync();
        var answer = await AskAsync(graph, "one-source");
        var resting = answer.Rows.Select(row => row.Claim.Ref).ToHashSet();
        var all = await AskAsync(graph, "known-on-a-day");
        Assert.All(answer.Rows, row => Assert.Equal(1, row.Evidence.IndependentOrigins + row.Evidence.UnknownLineage));
        var others = all.Rows.Where(row => row.Stance == "asserts" && !resting.Contains(row.Claim.Ref)).ToList();
        Assert.NotEmpty(others);
        Assert.All(others, row => Assert.True(row.Evidence.IndependentOrigins + row.Evidence.UnknownLineage > 1, row.Ref.ToString()));
        Assert.Equal(all.Rows.Count(row => row.Stance == "asserts" && resting.Contains(row.Claim.Ref)), answer.Total);
    }

    [Fact]
    public async Task What_was_recorded_is_known_from_that_day_on()
    {
        await using var graph = await TestGraph.CreateAsync("""
            CREATE (:Entity:Source:Outlet {id: 'outlet-x', name: 'X'})<-[:SAID_BY]-(:Report {id: 'report-x', lineage: 'known',
              recordedAt: datetime('2025-02-03T23:30:00Z')})-[:ASSERTS]->(:Claim {id: 'claim-x', text: 'Something.'})
            """);
        Assert.Equal(0, (await AskAsync(graph, "known-on-a-day time=recorded day=2025-02-02")).Total);
        var answer = await AskAsync(graph, "known-on-a-day time=recorded day=2025-02-03");
        Assert.Equal(new DateOnly(2025, 2, 3), Assert.Single(answer.Rows).Recorded);
        Assert.Equal(("recorded", "2025-02-03"), (answer.Words["time"], answer.Words["day"]));
    }

    [Fact]
    public async Task A_page_says_that_there_is_more_and_what_fills_the_slots()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var answer = await new AnswerQuestion(graph).AnswerAsync(QuestionText.Read("known-on-a-day subject=Unit:id:unit-battalion"), 1, 2, default);
        Assert.Equal((4, 1, 2, true, 4), (answer.Total, answer.Skip, answer.Limit, answer.Truncated, answer.Evidence.Reports));
        Assert.Equal("report-b1 report-w1", Ids(answer.Rows));
        Assert.Equal("Special Battalion", Assert.Single(answer.Slots).Value.Name);
        Assert.Equal("said", Assert.Single(answer.Words).Value);
    }

    [Fact]
    public async Task A_slot_with_an_unknown_reference_is_an_error()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var fault = await Assert.ThrowsAsync<GraphException>(() => AskAsync(graph, "who-denies subject=Unit:id:nobody"));
        Assert.Equal(ServiceErrors.EntityNotFound, fault.Entry);
    }

    [Theory]
    [InlineData("who-denies stance=doubts", "party", "", "Southland 1")]
    [InlineData("who-said-first", "subject", "", "Special Battalion 1")]
    [InlineData("who-said-first region=Place:id:place-oblast", "subject", "hill", "Special Battalion 1")]
    [InlineData("one-source source=Source:id:outlet-net", "source", "intel", "Intelligence Service 3, Sources in the Intelligence Service 3")]
    [InlineData("known-on-a-day day=2024-10-20", "region", "", "Eastland 1, Hill Oblast 1, Hilltown 1")]
    [InlineData("known-on-a-day day=2024-10-18", "region", "", "")]
    [InlineData("who-reported speakers=any", "outlet", "sources", "Sources in the Intelligence Service 1")]
    public async Task Options_count_the_reports_given_the_other_slots(string asked, string slot, string text, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var given = QuestionText.Read(asked);
        var offered = await new OfferOptions(graph).OfferAsync(given, given.Definition.Slots.Single(known => known.Name == slot), text, 10, default);
        Assert.Equal(expected, string.Join(", ", offered.Options.Select(option => $"{option.Name} {option.Reports}")));
        Assert.Equal((slot, offered.Options.Count), (offered.Slot, offered.Total));
    }

    [Fact]
    public async Task The_list_counts_what_there_is_to_find()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var listed = await new ListQuestions(graph).ListAsync(default);
        Assert.Equal(
            ["who-reported 5", "who-denies 0", "who-said-first 1", "one-source 7", "known-on-a-day 5"],
            listed.Questions.Select(question => $"{question.Id} {question.Count}"));
    }

    private static Task<ListedAnswer> AskAsync(ICypherRunner graph, string question) =>
        new AnswerQuestion(graph).AnswerAsync(QuestionText.Read(question), 0, 1000, default);

    private static string Ids(IEnumerable<ReportRow> rows) => string.Join(' ', rows.Select(row => row.Ref.Value));
}
