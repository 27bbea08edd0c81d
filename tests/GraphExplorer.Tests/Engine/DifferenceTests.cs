using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Engine;

/// <summary>What differs from Neo4j is written down for those who come from there.</summary>
public sealed class DifferenceTests
{
    public static TheoryData<Case> Differing =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf("tests/GraphExplorer.Tests/Engine"), "*.cases", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => File.ReadAllText(path).Split(CaseFile.Neo4jDiffers))
            .Where(sections => sections.Length > 1)
            .SelectMany(sections => CaseFile.Parse(sections[1])),
    ];

    [Theory]
    [MemberData(nameof(Differing))]
    public void Every_expression_that_differs_has_its_row_in_the_documentation(Case differing) => Assert.Contains(
        $"| `{differing.Input}` | `{differing.Output}` |", File.ReadAllText(Repository.PathOf("docs/cypher-support.md")), StringComparison.Ordinal);
}
