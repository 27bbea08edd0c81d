using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Transfer.GraphMl;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Transfer;

/// <summary>GraphML of other tools, and what is wrong with it.</summary>
public sealed class GraphMlFileTests
{
    public static TheoryData<Case> Cases => [.. CaseFile.Read("Exploration/Transfer/Cases/graphml-faults.cases")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_file_holds_is_read_and_every_fault_is_told_with_its_line(Case @case)
    {
        var folder = Directory.CreateTempSubdirectory("graphml-").FullName;
        var file = Path.Combine(folder, "g.graphml");
        File.WriteAllText(file, @case.Input);
        Assert.Equal(@case.Output, Told(file).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    private static string Told(string file)
    {
        try
        {
            var graph = new GraphMlFile(file).Read(progress: null, CancellationToken.None);
            var nodes = graph.Nodes.Select(node => $"{string.Join(' ', node.Labels)} {ValueText.Write(Value.Of(node.Properties))}");
            return string.Join(" ¦ ", nodes.Concat(graph.Links.Select(link => $"{link.Start} {link.Type} {link.End} {ValueText.Write(Value.Of(link.Properties))}"))).Trim();
        }
        catch (ImportException fault)
        {
            return string.Join(" ¦ ", fault.Faults);
        }
    }
}
