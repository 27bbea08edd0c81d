using GraphExplorer.Exploration.Import;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>Statements that are easily taken for one another, and the chains behind some.</summary>
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

    [Fact]
    public void Two_origins_count_those_who_took_part_in_Kursk_and_do_not_meet()
    {
        var origins = new[] { "report-nis-engaged-in-kursk", "report-military-analysts-engaged-in-kursk" };
        Assert.Equal(["claim-contingent-strength-engaged-in-kursk"], origins.Select(Claim).Distinct());
        Assert.NotEqual("claim-contingent-strength-in-kursk", Claim(origins[0]));
        Assert.All(origins, origin => Assert.Empty(SeedUnderTest.From(origin, "CITES")));
        Assert.Equal(["15000..15000", "10000..12000"], origins.Select(origin => Bounds(Node(origin))));
        Assert.Equal(Node(origins[0]).Properties["asOfFrom"], Node(origins[1]).Properties["asOfFrom"]);
        Assert.Equal(
            ["source-bankingnews ← actor-national-intelligence-service-of-south-korea"], SeedUnderTest.Chains("report-000-engaged-intelligence"));
        Assert.Equal(["source-bankingnews ← source-military-analysts-000"], SeedUnderTest.Chains("report-000-engaged-analysts"));
    }

    [Theory]
    [InlineData("report-000-arey-composition", "source-bankingnews ← source-ukraina-ru ← source-bez-retushi ← source-prisoners-on-arey-000")]
    [InlineData("report-000-cuban-citizens", "source-bankingnews ← source-forbes ← actor-us-congress")]
    [InlineData("report-000-bbc-files", "source-bankingnews ← source-bbc-news-ukraine ← source-general-staff-officer-000")]
    [InlineData("report-000-commanders-take-pay", "source-bankingnews ← source-ukrainska-pravda ← source-brigade-commander-000")]
    [InlineData("report-000-killed", "source-bankingnews ← actor-alexander-kots")]
    public void A_statement_that_came_through_other_media_keeps_each_of_them(string report, string chain) =>
        Assert.Equal([chain], SeedUnderTest.Chains(report));

    [Theory]
    [InlineData("report-000-cuba-signature", "signature", "2025-03-19")]
    [InlineData("report-000-cuba-ratification", "ratification", "2025-10-08")]
    public void Signature_and_ratification_of_the_agreement_with_Cuba_are_two_dated_claims(string report, string kind, string day)
    {
        var claim = Node(Claim(report));
        Assert.Equal(kind, claim.Properties["kind"].AsString);
        Assert.Equal("agreement-russia-cuba-military-cooperation", Assert.Single(SeedUnderTest.From(claim.Id, "UNDER")).To);
        Assert.Equal((day, day), (Node(report).Properties["asOfFrom"].AsDate.ToString(), Node(report).Properties["asOfTo"].AsDate.ToString()));
        Assert.Equal(["source-bankingnews ← source-russian-analysts-on-cuba-000"], SeedUnderTest.Chains(report));
    }

    [Theory]
    [InlineData("report-000-cases-in-october", "cases", "month", null, "21602..21602")]
    [InlineData("report-000-absence-cases", "cases", null, "cumulative", "59606..59606")]
    [InlineData("report-000-desertion-cases", "cases", null, "cumulative", "29521..29521")]
    [InlineData("report-000-desertions", "cases", null, "cumulative", "300000..")]
    [InlineData("report-000-bbc-files", "cases", null, null, "20000..20000")]
    [InlineData("report-000-left-increase", "deserters", null, "cumulative", "220000..")]
    [InlineData("report-000-deserters", "deserters", null, "cumulative", "0..400000")]
    [InlineData("report-000-reduced-per-day", "soldiers", "day", null, "696..696")]
    [InlineData("report-000-unrecorded-share", "share", null, null, "50..50")]
    [InlineData("report-000-two-categories", "share", null, null, "95..95")]
    [InlineData("report-000-recruits-deserting", "share", "month", null, "67..67")]
    public void Desertion_is_counted_apart_by_what_is_counted(string report, string measure, string? per, string? scope, string bounds)
    {
        var claim = Node(Claim(report));
        Assert.Equal((measure, per, scope), (claim.Properties["measure"].AsString, Text(claim, "per"), Text(claim, "scope")));
        Assert.Equal(bounds, Bounds(Node(report)));
        var others = SeedUnderTest.Content.Relationships.Where(link => link.Type == "ASSERTS" && link.To == claim.Id).Select(link => link.From);
        Assert.All(others, other => Assert.Equal(bounds, Bounds(Node(other))));
    }

    [Fact]
    public void The_treaty_of_one_day_is_signed_by_one_claim_in_three_documents() =>
        Assert.Equal(
            ["claim-treaty-signature"],
            new[] { "report-000-signature", "report-001-signature", "report-003-signature" }.Select(Claim).Distinct());

    private static string Bounds(SeedNode report) => $"{Amount(report, "low")}..{Amount(report, "high")}";

    private static long? Amount(SeedNode report, string key) =>
        report.Properties[key] is { IsNull: false } amount ? amount.AsInteger : null;

    private static string? Text(SeedNode node, string key) => node.Properties[key] is { IsNull: false } value ? value.AsString : null;

    private static IEnumerable<string> Origins(string report) => SeedUnderTest.From(report, "CITES").Select(link => link.To);

    private static string Claim(string report) => Assert.Single(SeedUnderTest.From(report, "ASSERTS")).To;

    private static SeedNode Node(string id) => SeedUnderTest.Content.Nodes.Single(node => node.Id == id);
}
