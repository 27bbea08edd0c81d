using System.Xml.Linq;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>Who may know whom.</summary>
public sealed class ReferenceTests
{
    private static readonly string[] Runners = ["GraphExplorer.Engine", "GraphExplorer.Neo4j"];

    [Theory]
    [InlineData("Graph", "")]
    [InlineData("Cypher", "Graph")]
    [InlineData("Engine", "Cypher Graph")]
    [InlineData("Neo4j", "Cypher Graph")]
    [InlineData("Exploration", "Graph Snapshots")]
    [InlineData("Snapshots", "Graph")]
    [InlineData("Web", "Cypher Engine Exploration Graph Neo4j Snapshots")]
    public void A_project_references_these_and_no_other(string project, string references)
    {
        var file = XDocument.Load(Repository.PathOf($"src/GraphExplorer.{project}/GraphExplorer.{project}.csproj"));
        var found = file.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!)["GraphExplorer.".Length..])
            .Order(StringComparer.Ordinal);
        Assert.Equal(references, string.Join(' ', found));
    }

    [Fact]
    public void Every_project_has_its_references_written_down()
    {
        var projects = Directory.GetDirectories(Repository.PathOf("src")).Select(path => Path.GetFileName(path)["GraphExplorer.".Length..]);
        Assert.Equal(["Cypher", "Engine", "Exploration", "Graph", "Neo4j", "Snapshots", "Web"], projects.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_hosting_of_Web_names_a_runner()
    {
        var named = SourceTree.CSharp
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .Where(path => !path.StartsWith("src/GraphExplorer.Web/Hosting/", StringComparison.Ordinal))
            .Where(path => !Runners.Any(runner => path.StartsWith($"src/{runner}/", StringComparison.Ordinal)))
            .Where(path => Runners.Any(runner => SourceTree.Read(path).Contains($"using {runner}", StringComparison.Ordinal)));
        Findings.None(named);
    }

    [Fact]
    public void Only_Web_knows_ASP_NET()
    {
        var named = SourceTree.Files
            .Where(path => path.StartsWith("src/", StringComparison.Ordinal) && !path.StartsWith("src/GraphExplorer.Web/", StringComparison.Ordinal))
            .Where(path => Path.GetExtension(path) is ".cs" or ".csproj")
            .Where(path => SourceTree.Read(path).Contains("Microsoft.AspNetCore", StringComparison.Ordinal));
        Findings.None(named);
    }
}
