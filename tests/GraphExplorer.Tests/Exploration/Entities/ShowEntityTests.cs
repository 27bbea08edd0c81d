using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Entities;

public sealed class ShowEntityTests
{
    [Theory]
    [InlineData("Unit:id:unit-battalion", "Echelon: battalion; Country: Eastland; Part of: 11th Brigade (claim-within)")]
    [InlineData("Unit:id:unit-contingent", "Echelon: contingent; Country: Westland; Name: not named by those who report it")]
    [InlineData("Unit:id:unit-brigade", "Echelon: brigade; Country: Eastland; Parts: Special Battalion (claim-within)")]
    [InlineData("Agreement:id:agreement-pact", "Kind: treaty; Refers to: Charter (claim-article)")]
    [InlineData("Place:id:place-oblast", "Kind: region; Lies in: Eastland")]
    [InlineData("Actor:id:actor-service", "Kind of source: intelligence service; Speaks for: Southland; Speakers: Sources in the Intelligence Service")]
    [InlineData("Document:id:document-001", "Published: 14–20 October 2024")]
    [InlineData("Claim:id:claim-within", "Kind: membership; Claim: The battalion is formed inside the brigade.")]
    public async Task Facts_are_in_plain_words_with_the_claim_they_rest_on(string entity, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var view = await new ShowEntity(graph).ShowAsync(RefOf(entity), default);
        Assert.Equal(expected, string.Join("; ", view.Facts.Select(Write)));
    }

    [Fact]
    public async Task Figures_of_different_claims_never_stand_together()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var figures = (await new WeighEntity(graph).WeighAsync(new("Source", "id", "outlet-net"), Lens.Everything, 50, default)).Provenance.Figures;
        Assert.Equal(
            ["claim-battalion-strength planned: up to 3,000 soldiers", "claim-contingent-strength present: about 8,000 soldiers"],
            figures.Select(group => $"{group.Claim.Ref.Value} {group.Scope}: {string.Join(", ", group.Rows.Select(row => row.Figure.Text))}"));
        var line = figures[1].Rows.Single();
        Assert.Equal(("News Net", "asserts", new DateOnly(2024, 11, 1)), (line.Speaker.Name, line.Stance, line.AsOf!.From));
    }

    [Fact]
    public async Task An_entity_shows_its_names_and_its_relations_and_is_weighed_apart()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var view = await new ShowEntity(graph).ShowAsync(RefOf("Unit:id:unit-battalion"), default);
        Assert.Equal(["Hill Battalion"], view.Aliases);
        var weighed = await new WeighEntity(graph).WeighAsync(view.Item.Ref, Lens.Everything, 50, default);
        Assert.Equal((5, 1, 2), (weighed.Evidence.Reports, weighed.Evidence.UnknownLineage, weighed.Evidence.IndependentOrigins));
        Assert.Equal((5, 5), (weighed.Total, weighed.Rows.Count));
        Assert.Equal(
            ["reported-on in source 3", "reported-in out place 1", "involves out unit 1", "part-of out unit 1"],
            view.Relations.Select(relation => $"{relation.Relation} {relation.Direction} {relation.Kind} {relation.Count}"));
    }

    [Theory]
    [InlineData("Unit:id:unit-battalion", "report-a1 report-b1 report-a2 report-a3 report-w1")]
    [InlineData("Unit:id:unit-brigade", "report-a1 report-a2 report-a3")]
    [InlineData("Place:id:place-country", "report-b1 report-c1 report-e1")]
    [InlineData("Agreement:id:agreement-pact", "report-c1 report-d1 report-e1")]
    [InlineData("Source:id:outlet-net", "report-a2 report-c1")]
    [InlineData("Actor:id:actor-land", "report-d1 report-e1")]
    [InlineData("Document:id:document-001", "report-a1 report-b1 report-d1 report-w1")]
    [InlineData("Claim:id:claim-contingent-strength", "report-c1 report-e1")]
    [InlineData("Report:id:report-a1", "report-a1")]
    public async Task Reports_are_those_about_involving_within_under_or_said_by_the_entity_newest_first(string entity, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var page = await new EntityReports(graph).ReadAsync(RefOf(entity), Lens.Everything, 0, 50, default);
        Assert.Equal(expected, string.Join(' ', page.Rows.Select(row => row.Ref.Value)));
        var second = await new EntityReports(graph).ReadAsync(RefOf(entity), Lens.Everything, 1, 1, default);
        Assert.Equal((page.Total, page.Rows.Skip(1).Take(1).Select(row => row.Ref)), (second.Total, second.Rows.Select(row => row.Ref)), PagesEqual);
    }

    [Theory]
    [InlineData("Unit:id:nobody")]
    [InlineData("Place:id:unit-battalion")]
    [InlineData("SavedView:id:unit-battalion")]
    [InlineData("Unit:name:Special Battalion")]
    public async Task What_is_no_content_is_not_found(string entity)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var fault = await Assert.ThrowsAsync<GraphException>(() => new ShowEntity(graph).ShowAsync(RefOf(entity), default));
        Assert.Equal(ServiceErrors.EntityNotFound, fault.Entry);
        Assert.Contains(entity, fault.Message, StringComparison.Ordinal);
    }

    private static bool PagesEqual((int Total, IEnumerable<NodeRef> Rows) one, (int Total, IEnumerable<NodeRef> Rows) other) =>
        one.Total == other.Total && one.Rows.SequenceEqual(other.Rows);

    private static NodeRef RefOf(string text) => NodeRef.TryParse(text, out var node) ? node : throw new ArgumentException(text);

    private static string Write(Fact fact)
    {
        var value = fact.Text ?? string.Join(", ", fact.Items!.Select(item => item.Name));
        return fact.Claim is { } claim ? $"{fact.Label}: {value} ({claim.Value})" : $"{fact.Label}: {value}";
    }
}
