using GraphExplorer.Exploration.Claims;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Claims;

public sealed class ShowClaimTests
{
    private static readonly NodeRef Strength = new("Claim", "id", "claim-strength");

    [Fact]
    public async Task A_claim_says_what_it_is_about_and_what_is_counted()
    {
        var shown = await ShowAsync(Lens.Everything);
        Assert.Equal("The 7th Battalion has a number of soldiers in Milltown.", shown.Claim.Text);
        Assert.Equal(("soldiers", null, "present"), (shown.Measure, shown.Per, shown.Scope));
        Assert.Equal("7th Battalion", Assert.Single(shown.Subjects).Name);
        Assert.Equal(("Milltown", "in"), (Assert.Single(shown.Places).Name, shown.Places[0].Relation));
    }

    [Fact]
    public async Task Citations_run_from_those_who_repeat_to_the_root_with_how_they_have_it()
    {
        var citations = (await ShowAsync(Lens.Everything)).Provenance.Citations;
        Assert.Equal(
            ["report-2-wire quotes report-1-official", "report-3-daily republishes report-2-wire", "report-4-blog paraphrases report-3-daily",
                "report-5-daily-again paraphrases report-4-blog"],
            citations.Links.Select(link => $"{link.From.Value} {link.Mode} {link.To.Value}"));
        Assert.Equal(
            ["report-1-official", "report-6-radio", "report-7-blog-own", "report-8-embassy"],
            citations.Reports.Where(report => report.Root).Select(report => report.Report.Value).Order(StringComparer.Ordinal));
        var circle = Assert.Single(citations.Circles);
        Assert.Equal(["Daily A", "Blog C"], circle.Speakers.Select(speaker => speaker.Name));
        Assert.Equal(["report-5-daily-again", "report-4-blog", "report-3-daily"], circle.Reports.Select(report => report.Value));
    }

    [Fact]
    public async Task A_figure_that_is_told_on_names_the_report_it_comes_from()
    {
        var lines = Assert.Single((await ShowAsync(Lens.Everything)).Provenance.Figures).Rows.ToDictionary(line => line.Report.Value);
        Assert.Equal(["report-1-official", "report-6-radio", "report-7-blog-own"], lines.Values.Where(line => line.Own).Select(line => line.Report.Value).Order());
        Assert.Empty(lines["report-1-official"].Roots);
        var root = Assert.Single(lines["report-5-daily-again"].Roots);
        Assert.Equal(("report-1-official", "Official in the ministry"), (root.Report.Value, root.Speaker.Name));
    }

    [Fact]
    public async Task The_first_is_who_surely_has_it_from_nobody_and_after_nobody()
    {
        var first = (await ShowAsync(Lens.Everything)).Provenance.First;
        Assert.Equal(["report-1-official", "report-7-blog-own"], first.Select(report => report.Value));
    }

    [Theory]
    [InlineData("2024-10-04", Lens.Said, 4, 3, 1)]
    [InlineData("2024-10-31", Lens.Said, 7, 0, 1)]
    [InlineData("2024-10-31", Lens.AsOf, 0, 0, 8)]
    public async Task On_a_day_reports_are_known_later_or_without_a_date(string day, string time, int known, int later, int apart)
    {
        var shown = await ShowAsync(new(DateOnly.Parse(day, CultureInfo.InvariantCulture), time, 0));
        Assert.Equal((known, later, apart), (shown.Total, shown.Provenance.Known.Later, shown.Provenance.Known.Apart.Count));
        Assert.Equal(known, shown.Evidence.Reports);
        Assert.All(shown.Rows, row => Assert.Equal(known, row.Evidence.Reports));
    }

    [Fact]
    public async Task Days_on_which_something_became_known_are_offered_whatever_day_is_asked_for()
    {
        var known = (await ShowAsync(new(new DateOnly(2024, 10, 2), Lens.Said, 0))).Provenance.Known;
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], known.Days.Select(day => day.Day));
        Assert.Equal(1, known.Undated);
    }

    [Fact]
    public async Task An_entity_is_weighed_by_the_same_reports_and_can_be_looked_at_as_on_a_day()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var battalion = new NodeRef("Unit", "id", "unit-seventh-battalion");
        var lens = new Lens(new DateOnly(2024, 10, 4), Lens.Said, 0);
        var whole = await new WeighEntity(graph).WeighAsync(battalion, Lens.Everything, 50, default);
        var then = await new WeighEntity(graph).WeighAsync(battalion, lens, 50, default);
        Assert.Equal((8, 4), (whole.Total, then.Total));
        Assert.Equal((2, 1), (whole.Evidence.IndependentOrigins, then.Evidence.IndependentOrigins));
        var page = await new EntityReports(graph).ReadAsync(battalion, lens, 1, 2, default);
        Assert.Equal(then.Rows.Skip(1).Take(2).Select(row => row.Ref), page.Rows.Select(row => row.Ref));
        Assert.Equal(4, page.Total);
        var figures = await new EntityReports(graph).FiguresAsync(battalion, lens, default);
        Assert.Equal(4, Assert.Single(figures.Figures).Rows.Count);
    }

    [Theory]
    [InlineData("Claim", "claim-of-nobody")]
    [InlineData("Unit", "unit-seventh-battalion")]
    public async Task What_is_no_claim_is_not_found(string label, string id)
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var thrown = await Assert.ThrowsAsync<GraphException>(() => new ShowClaim(graph).ShowAsync(new(label, "id", id), Lens.Everything, 10, default));
        Assert.Equal(ServiceErrors.EntityNotFound, thrown.Entry);
    }

    private static async Task<ClaimView> ShowAsync(Lens lens)
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        return await new ShowClaim(graph).ShowAsync(Strength, lens, 50, default);
    }
}
