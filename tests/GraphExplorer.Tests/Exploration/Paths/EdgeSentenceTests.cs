using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths.Telling;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Paths;

public sealed class EdgeSentenceTests
{
    private const string File = "Exploration/Paths/edge-sentences.cases";

    public static TheoryData<string, string> Cases =>
        [.. CaseFile.Read(File).Select(found => new TheoryDataRow<string, string>(found.Input, found.Output))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_edge_reads_as_a_sentence(string input, string expected)
    {
        var parts = input.Split(';', StringSplitOptions.TrimEntries);
        var speakers = parts[3].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(name => new Item(new("Source", "id", name), name, "source", [], null));
        Assert.Equal(expected, EdgeSentence.Of(parts[0], ("A", "B"), EvidenceOf(Numbers(parts[1]), Numbers(parts[2])), [.. speakers]));
    }

    [Fact]
    public void Every_relation_has_its_words()
    {
        foreach (var relation in Relation.All.Concat(Relation.OfDocuments))
            Assert.StartsWith("A ", EdgeSentence.Of(relation.Name, ("A", "B"), EvidenceOf([0, 0, 0, 0], [0, 0]), []), StringComparison.Ordinal);
    }

    private static int[] Numbers(string text) => [.. text.Split(' ').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];

    private static EvidenceCount EvidenceOf(int[] stances, int[] origins) =>
        new(stances.Sum(), stances[0], stances[1], stances[2], stances[3], [], origins[0], origins[1], Circles: 0);
}
