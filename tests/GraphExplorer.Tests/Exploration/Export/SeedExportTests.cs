using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Export;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Export;

public sealed class SeedExportTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("export-").FullName;

    private string Target => Path.Combine(_top, "out");

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public async Task The_seed_comes_back_as_the_same_graph_and_is_written_the_same_again()
    {
        await using var seed = await TestGraph.SeedAsync();
        var summary = await new SeedExport(seed).WriteAsync(Target, default);
        Assert.Equal(SeedFolder.Read(Repository.PathOf("graph-seed")).Nodes.Count, summary.Nodes);
        await using var again = await LoadAsync(Target);
        foreach (var everything in new[] { "MATCH (n) RETURN n ORDER BY n.id", "MATCH (a)-[r]->(b) RETURN a.id, r, b.id ORDER BY a.id, b.id, type(r), r.claim" })
            Assert.Equal(await TextAsync(seed, everything), await TextAsync(again, everything));
        await new SeedExport(again).WriteAsync(Target + "2", default);
        foreach (var file in Directory.GetFiles(Target, "*", SearchOption.AllDirectories))
        {
            var second = Path.Combine(Target + "2", Path.GetRelativePath(Target, file));
            Assert.Equal(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken), await File.ReadAllTextAsync(second, TestContext.Current.CancellationToken));
        }

        Assert.Equal(summary.Files, Directory.GetFiles(Target + "2", "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public async Task A_document_keeps_its_own_reports_and_the_others_stand_outside()
    {
        await using var seed = await TestGraph.SeedAsync();
        await new SeedExport(seed).WriteAsync(Target, default);
        var document = await File.ReadAllTextAsync(Path.Combine(Target, "documents", "document-001.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("held: true", document, StringComparison.Ordinal);
        Assert.Contains("up-to: 3000", document, StringComparison.Ordinal);
        Assert.DoesNotContain("saidBy", document, StringComparison.Ordinal);
        var others = await File.ReadAllTextAsync(Path.Combine(Target, "utterances.yaml"), TestContext.Current.CancellationToken);
        Assert.Contains("saidBy: source-liga-net", others, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CREATE (:Entity:Unit {id: 'unit-x', name: 'X', echelon: 'company', named: true, colour: 'green'})", "not in the folder: unit-x colour 'green'")]
    [InlineData("CREATE (:Entity:Unit {id: 'unit-x', name: 'X', echelon: 'horde', named: true})", "'horde' is not known for 'echelon'")]
    [InlineData("CREATE (:Entity:Unit {id: '../../unit-x', name: 'X', echelon: 'company', named: true})", "'../../unit-x' is not an id")]
    [InlineData("CREATE (:Document {id: '../../../document-x', name: 'X', title: 'X', held: false})", "'../../../document-x' is not an id")]
    [InlineData("CREATE (:Entity:Unit {id: 'unit-x', name: 'X', echelon: 'company', named: true})-[:LOVES]->(:Entity:Unit {id: 'unit-y', name: 'Y', echelon: 'company', named: true})",
        "not in the folder: unit-x LOVES unit-y")]
    [InlineData("CREATE (:Elsewhere {id: 'x'})", "holds nothing to write")]
    public async Task What_data_files_cannot_say_is_told_and_nothing_is_written(string statement, string part)
    {
        await using var graph = await TestGraph.CreateAsync(statement);
        var fault = await Assert.ThrowsAsync<ExportException>(() => new SeedExport(graph).WriteAsync(Target, default));
        Assert.Contains(part, fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_top));
    }

    [Fact]
    public async Task What_is_no_content_is_counted()
    {
        await using var graph = await TestGraph.CreateAsync(
            "CREATE (:Entity:Unit {id: 'unit-x', name: '- X: \"#1\"', aliases: ['true', '2024-01-01'], echelon: 'company', named: true}), (:Activity {id: 'a'})");
        Assert.Equal(new(1, 1, 0, 1), await new SeedExport(graph).WriteAsync(Target, default));
        await using var again = await LoadAsync(Target);
        Assert.Equal(["{aliases: ['true', '2024-01-01'], echelon: 'company', id: 'unit-x', name: '- X: \"#1\"', named: true}"],
            await TextAsync(again, "MATCH (n) RETURN n {.aliases, .echelon, .id, .name, .named} AS n"));
    }

    [Fact]
    public async Task A_folder_that_is_there_is_not_touched()
    {
        Directory.CreateDirectory(Target);
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var fault = await Assert.ThrowsAsync<IOException>(() => new SeedExport(graph).WriteAsync(Target, default));
        Assert.Contains("is there already", fault.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Target));
    }

    private static async Task<ICypherRunner> LoadAsync(string folder)
    {
        var runner = new EmbeddedRunner(new GraphStore());
        await new SeedImport(runner, TimeProvider.System).LoadAsync(SeedFolder.Read(folder));
        return runner;
    }

    private static async Task<IReadOnlyList<string>> TextAsync(ICypherRunner runner, string statement)
    {
        var answer = await runner.ReadAsync(new(statement));
        Assert.NotEmpty(answer.Rows);
        return [.. answer.Rows.Select(row => string.Join(" | ", row.Select(Text)))];
    }

    // Element ids and the moment of recording belong to each graph.
    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.Node => $"{string.Join(':', value.AsNode.Labels.Order())} {Text(value.AsNode.Properties)}",
        ValueKind.Relationship => $"{value.AsRelationship.Type} {Text(value.AsRelationship.Properties)}",
        _ => value.ToString(),
    };

    private static string Text(ValueMap properties) =>
        string.Join(", ", properties.Where(entry => entry.Key != "recordedAt").OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value}"));
}
