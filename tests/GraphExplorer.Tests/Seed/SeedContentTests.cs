using GraphExplorer.Exploration.Import;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>The rules of <c>graph-seed/README.md</c> that need no source document. Reading the folder checks every id already.</summary>
public sealed class SeedContentTests
{
    [Fact]
    public void Every_report_has_one_speaker_and_one_stance()
    {
        Assert.All(SeedUnderTest.Nodes("Report"), report =>
        {
            Assert.Single(SeedUnderTest.From(report.Id, "SAID_BY"));
            Assert.Single(SeedUnderTest.From(report.Id, [.. Vocabulary.Stances.Values]));
        });
    }

    [Fact]
    public void A_document_contains_its_outlets_own_reports_only()
    {
        var outlets = SeedUnderTest.Content.Relationships.Where(link => link.Type == "PUBLISHED").ToDictionary(link => link.To, link => link.From);
        Assert.All(
            SeedUnderTest.Content.Relationships.Where(link => link.Type == "CONTAINS"),
            link => Assert.Equal(outlets[link.From], SeedUnderTest.From(link.To, "SAID_BY").Single().To));
    }

    [Fact]
    public void Every_relationship_between_entities_rests_on_a_claim_or_is_reference()
    {
        string[] reference = ["WITHIN", "SPEAKS_FOR", "OWNED_BY", "SYNDICATES"];
        var entities = SeedUnderTest.Nodes("Entity").Select(node => node.Id).ToHashSet();
        Assert.All(
            SeedUnderTest.Content.Relationships.Where(link => entities.Contains(link.From) && entities.Contains(link.To)),
            link => Assert.True(reference.Contains(link.Type) || !link.Properties["claim"].IsNull, $"{link.From} {link.Type} {link.To}"));
    }

    [Fact]
    public void Every_claim_has_a_report_and_every_entity_is_used()
    {
        var used = SeedUnderTest.Content.Relationships.SelectMany(link => new[] { link.From, link.To }).ToHashSet();
        Assert.All(SeedUnderTest.Content.Nodes, node => Assert.Contains(node.Id, used));
        var told = SeedUnderTest.Content.Relationships.Where(link => Vocabulary.Stances.Values.Contains(link.Type)).Select(link => link.To).ToHashSet();
        Assert.All(SeedUnderTest.Nodes("Claim"), claim => Assert.Contains(claim.Id, told));
    }

    [Fact]
    public void Texts_are_our_own_and_no_excerpt_is_kept() =>
        Assert.All(SeedUnderTest.Nodes("Report"), report => Assert.False(report.Properties.ContainsKey("excerpt")));

    [Fact]
    public void The_Buryat_battalion_comes_from_HUR_by_way_of_two_outlets()
    {
        Assert.Equal(
            ["source-kyiv-post ← source-liga-net ← source-liga-net-sources-in-hur"],
            SeedUnderTest.Chains("report-001-battalion-strength"));
        Assert.Equal("actor-hur", SeedUnderTest.From("source-liga-net-sources-in-hur", "SPEAKS_FOR").Single().To);
        Assert.Equal(
            ["unit-special-buryat-battalion"], SeedUnderTest.From("claim-buryat-battalion-strength", "ABOUT").Select(link => link.To));
        Assert.Equal(
            "unit-11th-separate-airborne-assault-brigade", SeedUnderTest.From("unit-special-buryat-battalion", "PART_OF").Single().To);
    }

    [Fact]
    public void The_six_officers_are_told_twice_from_one_origin()
    {
        var tellings = new[] { "report-001-officers-killed", "report-003-officers-killed" };
        Assert.Equal(
            ["report-kp-hur-officers-killed"],
            tellings.Select(report => SeedUnderTest.From(report, "CITES").Single().To).Distinct());
        Assert.Equal("claim-donetsk-strike-killed", SeedUnderTest.From("claim-donetsk-strike-officers-killed", "PART_OF").Single().To);
    }

    [Fact]
    public void Not_confirming_is_no_denial() =>
        Assert.Single(SeedUnderTest.From("report-singh-not-observed", "DOES_NOT_CONFIRM"));
}
