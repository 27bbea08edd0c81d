using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using YamlDotNet.Serialization;

namespace GraphExplorer.Exploration.Export;

/// <summary>Writes a graph into a folder of data files, which an import reads back to the same graph.</summary>
public sealed class SeedExport(ICypherRunner runner)
{
    private static readonly ISerializer Yaml = new SerializerBuilder().WithIndentedSequences().DisableAliases().Build();

    /// <summary>Writes the folder whole or not at all: it is read back and compared before it gets its name.</summary>
    /// <param name="folder">There must be nothing of this name yet.</param>
    /// <param name="cancellation">Ends the export.</param>
    /// <exception cref="ExportException">Data files cannot say all that the graph holds.</exception>
    /// <exception cref="IOException">The folder is there already, or cannot be written.</exception>
    public async Task<ExportSummary> WriteAsync(string folder, CancellationToken cancellation)
    {
        var target = Path.GetFullPath(folder);
        if (Path.Exists(target)) throw new IOException($"{folder} is there already; name a folder that is not.");
        var content = await GraphContent.ReadAsync(runner, cancellation);
        var leftOut = await runner.AskOneAsync("export/left-out", ValueMap.Empty, cancellation);
        var unfinished = $"{target}.unfinished-{Guid.NewGuid():N}";
        try
        {
            var files = WriteFiles(unfinished, content);
            RequireWhole(unfinished, content);
            Directory.Move(unfinished, target);
            return new(files, content.Nodes.Count, content.Links.Count, (int)leftOut["nodes"].AsInteger);
        }
        finally
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        }
    }

    private static int WriteFiles(string folder, GraphContent content)
    {
        var count = 0;
        Directory.CreateDirectory(folder);
        foreach (var (path, whole) in new ExportFiles(content).Lay())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Yaml.Serialize(whole).ReplaceLineEndings("\n"));
            count++;
        }

        return count;
    }

    private static void RequireWhole(string folder, GraphContent content)
    {
        if (content.Nodes.Count == 0) throw new ExportException(["The graph holds nothing to write."]);
        try
        {
            var differences = ExportDifferences.Find(content, SeedFolder.Read(folder));
            if (differences.Count > 0) throw new ExportException(differences);
        }
        catch (ImportException fault)
        {
            throw new ExportException([.. fault.Faults.Select(found => found.ToString())], fault);
        }
    }
}
