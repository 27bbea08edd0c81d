using System.Text.Json;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>What an editor checks by the schema files is what the loader checks.</summary>
public sealed class SeedSchemaTests
{
    public static TheoryData<string, IReadOnlyList<string>> Lists => new()
    {
        { "actor.label", Vocabulary.ActorLabels },
        { "actor.sourceKind", Vocabulary.SourceKinds },
        { "source.label", Vocabulary.SourceLabels },
        { "source.sourceKind", Vocabulary.SourceKinds },
        { "unit.echelon", Vocabulary.Echelons },
        { "agreement.kind", Vocabulary.AgreementKinds },
        { "place.kind", Vocabulary.PlaceKinds },
        { "place.geoPrecision", Vocabulary.GeoPrecisions },
        { "claim.kind", Vocabulary.ClaimKinds },
        { "claim.measure", Vocabulary.Measures },
        { "claim.per", Vocabulary.Pers },
        { "claim.scope", Vocabulary.Scopes },
        { "report.modality", Vocabulary.Modalities },
        { "report.lineage", Vocabulary.Lineages },
        { "document.dateBasis", Vocabulary.DateBases },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_schema_has_the_loaders_words(string key, IReadOnlyList<string> words)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(SeedUnderTest.Folder, "schema", "types.schema.json")));
        var parts = key.Split('.');
        var property = schema.RootElement.GetProperty("$defs").GetProperty(parts[0]).GetProperty("properties").GetProperty(parts[1]);
        Assert.Equal(words, property.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!));
    }

    [Theory]
    [InlineData("graph-seed")]
    [InlineData("tests/GraphExplorer.Conformance.Tests/Fixtures/eight-reports")]
    public void Every_file_names_a_schema_that_is_there(string folder)
    {
        const string Comment = "# yaml-language-server: $schema=";
        Assert.All(Directory.GetFiles(Repository.PathOf(folder), "*.yaml", SearchOption.AllDirectories), file =>
        {
            var first = File.ReadLines(file).First();
            Assert.StartsWith(Comment, first, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first[Comment.Length..])), $"{file}: {first}");
        });
    }
}
