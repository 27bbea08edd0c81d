using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Exploration.Transfer.Csv;

namespace GraphExplorer.Tests.Exploration.Transfer;

/// <summary>CSV files in a folder of their own, read as they stand there.</summary>
internal sealed class CsvFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("csv-").FullName;
    private readonly List<CsvSource> _nodes = [];
    private readonly List<CsvSource> _relationships = [];

    /// <summary>Messages name files without their folder.</summary>
    public string Told(string message) => message.Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    /// <summary>Writes files that each begin with a line such as <c>=== relationships T=r.csv</c>.</summary>
    public CsvFiles Add(string text)
    {
        foreach (var part in text.Split("=== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = part.Split('\n', 2);
            Add(lines[0].Trim(), lines.ElementAtOrDefault(1) ?? "");
        }

        return this;
    }

    public CsvFiles Add(string heading, string content)
    {
        var words = heading.Split(' ', 2);
        var names = words[1].Contains('=', StringComparison.Ordinal) ? words[1][..(words[1].IndexOf('=', StringComparison.Ordinal) + 1)] : "";
        var file = Path.Combine(_folder, words[1][names.Length..]);
        File.WriteAllText(file, content);
        if (words[0] == "nodes") _nodes.Add(CsvSource.OfNodes(names + file));
        else _relationships.Add(CsvSource.OfRelationships(names + file));
        return this;
    }

    public TransferGraph Read(CsvMarks? marks = null) => new CsvGraph(_nodes, _relationships, marks ?? new()).Read(progress: null, CancellationToken.None);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
