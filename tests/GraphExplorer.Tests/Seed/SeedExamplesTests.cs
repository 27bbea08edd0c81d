using GraphExplorer.Exploration.Import;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>Statements of documents 002 and 004 that are easily taken for one another.</summary>
public sealed class SeedExamplesTests
{
    private static readonly string[] MoscowAndPyongyang =
        ["source-outlet-of-document-002 ← actor-russia", "source-outlet-of-document-002 ← actor-north-korea"];

    [Theory]
    [InlineData("report-002-combat-denied", "DENIES")]
    [InlineData("report-002-combat-not-confirmed", "DOES_NOT_CONFIRM")]
    public void Denying_and_not_confirming_are_two_stances_of_the_same_two_states(string report, string stance)
    {
        Assert.Equal(MoscowAndPyongyang, SeedUnderTest.Chains(report));
        var utterances = SeedUnderTest.From(report, "CITES").Select(link => link.To).Prepend(report);
        Assert.All(
            utterances,
            utterance => Assert.Equal("claim-contingent-in-combat", Assert.Single(SeedUnderTest.From(utterance, stance)).To));
    }

    [Fact]
    public void Those_in_Kursk_are_counted_by_one_claim_on_different_days()
    {
        var video = Node("report-004-strength-in-kursk");
        var generalStaff = Node("report-003-strength-in-kursk");
        Assert.Equal(Claim("report-004-strength-in-kursk"), Claim("report-003-strength-in-kursk"));
        Assert.Equal((8000, 11000), (video.Properties["low"].AsInteger, generalStaff.Properties["low"].AsInteger));
        Assert.True(video.Properties["asOfTo"].AsDate.EpochDay < generalStaff.Properties["asOfFrom"].AsDate.EpochDay);
    }

    [Fact]
    public void What_was_sent_what_is_on_the_way_and_what_is_in_Kursk_are_three_claims()
    {
        string[] reports = ["report-004-sent", "report-004-being-sent", "report-004-strength-in-kursk"];
        Assert.Equal(3, reports.Select(Claim).Distinct().Count());
        Assert.Equal(Claim("report-004-being-sent"), Claim("report-004-point-being-sent"));
    }

    [Fact]
    public void Shells_a_year_are_not_shells_so_far()
    {
        var perYear = Node(Claim("report-004-shells-per-year"));
        var soFar = Node(Claim("report-002-shells"));
        Assert.Equal("year", perYear.Properties["per"].AsString);
        Assert.Equal(("cumulative", true), (soFar.Properties["scope"].AsString, soFar.Properties["per"].IsNull));
        Assert.Equal(Claim("report-001-shells"), soFar.Id);
    }

    [Fact]
    public void A_point_that_shortens_a_sentence_adds_no_origin()
    {
        Assert.Equal(Origins("report-004-losses-per-day"), Origins("report-004-point-losses-per-day"));
        Assert.Equal(Origins("report-004-pay"), Origins("report-004-point-pay"));
    }

    private static IEnumerable<string> Origins(string report) => SeedUnderTest.From(report, "CITES").Select(link => link.To);

    private static string Claim(string report) => Assert.Single(SeedUnderTest.From(report, "ASSERTS")).To;

    private static SeedNode Node(string id) => SeedUnderTest.Content.Nodes.Single(node => node.Id == id);
}
