using System.Text;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>The tables of <c>graph-seed/README.md</c> are what the folder says. REWRITE_EXPECTED=true writes them anew.</summary>
public sealed class SeedReadmeTests
{
    private const string Readme = "graph-seed/README.md";

    [Fact]
    public void The_counts_are_true() => Expectation.CheckPart(Readme, "counts", Counts());

    [Fact]
    public void The_verbal_amounts_are_those_of_the_folder() => Expectation.CheckPart(Readme, "amounts", Amounts());

    private static string Amounts()
    {
        var table = new StringBuilder("| words | low | high |\n|---|---|---|\n");
        foreach (var amount in SeedUnderTest.Content.Amounts) table.Append(CultureInfo.InvariantCulture, $"| {amount.Words} | {amount.Low:N0} | {amount.High:N0} |\n");
        return table.ToString();
    }

    private static string Counts()
    {
        var table = new StringBuilder("| document | own reports | reports it cites | claims made first | lines without a report |\n|---|---|---|---|---|\n");
        foreach (var document in SeedUnderTest.Content.Documents)
        {
            var own = SeedUnderTest.From(document.Id, "CONTAINS").Count();
            var nodes = SeedUnderTest.Content.Nodes.Where(node => node.At.File == document.At.File).ToList();
            var reports = nodes.Count(node => node.Labels[0] == "Report");
            var claims = nodes.Count(node => node.Labels[0] == "Claim");
            table.Append(CultureInfo.InvariantCulture, $"| {document.Id} | {own} | {reports - own} | {claims} | {document.Nothing.Count} |\n");
        }

        table.Append("\n| label | nodes |\n|---|---|\n");
        foreach (var (label, count) in SeedUnderTest.Content.Nodes.SelectMany(node => node.Labels).CountBy(label => label).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {label} | {count} |\n");
        }

        table.Append("\n| relationship | count |\n|---|---|\n");
        foreach (var (type, count) in SeedUnderTest.Content.Relationships.CountBy(link => link.Type).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            table.Append(CultureInfo.InvariantCulture, $"| {type} | {count} |\n");
        }

        return table.ToString();
    }
}
