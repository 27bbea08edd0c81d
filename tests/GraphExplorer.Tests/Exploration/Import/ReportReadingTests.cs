using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Import;

/// <summary>Figures, days and what a cited report takes over from the one that cites it.</summary>
public sealed class ReportReadingTests
{
    private const string Frame = """
        amounts:
          - { words: thousands, low: 2000, high: 19999 }
          - { words: many }
        units:
          - { id: unit-x, name: Unit X, echelon: company }
        sources:
          - { id: source-x, label: Outlet, name: Paper X, sourceKind: newspaper }
          - { id: source-y, label: Anonymous, name: Somebody, sourceKind: unnamed source }
        claims:
          - { id: claim-x, name: Strength of X, kind: strength, text: X has soldiers., measure: soldiers, about: unit-x }
          - { id: claim-y, name: Strength of Y, kind: strength, text: Y has soldiers., measure: soldiers, about: unit-x }
        utterances:

        """;

    private static readonly string[] Shown =
        ["name", "saidFrom", "saidTo", "modality", "low", "best", "high", "approximation", "asOfFrom", "asOfTo", "lineage"];

    public static TheoryData<Case> Singles => [.. CaseFile.Read("Exploration/Import/Cases/reports.cases")];

    public static TheoryData<Case> Chains => [.. CaseFile.Read("Exploration/Import/Cases/citations.cases")];

    [Theory]
    [MemberData(nameof(Singles))]
    public void Reads_what_a_report_says(Case @case) =>
        Assert.Equal(@case.Output, Read($"asserts: claim-x, saidBy: source-x, {@case.Input}", "report-x"));

    [Theory]
    [MemberData(nameof(Chains))]
    public void A_cited_report_says_the_same_unless_it_says_otherwise(Case @case)
    {
        var halves = @case.Input.Split(" || ");
        var cited = $"cites: {{ id: report-y, mode: quotes, saidBy: source-y, summary: Y., {halves[1]} }}";
        Assert.Equal(@case.Output, Read($"asserts: claim-x, saidBy: source-x, {halves[0]}, {cited}", "report-y"));
    }

    private static string Read(string report, string shown)
    {
        var content = SeedText.Read(Frame + $"  - {{ id: report-x, summary: X., {report} }}\n");
        var node = content.Nodes.Single(node => node.Id == shown);
        var stance = content.Relationships.Single(link => link.From == shown && link.To.StartsWith("claim-", StringComparison.Ordinal));
        var properties = new ValueMap(node.Properties.Where(pair => Shown.Contains(pair.Key) && !pair.Value.IsNull));
        return $"{stance.Type} {stance.To} {Value.Of(properties)}";
    }
}
