using GraphExplorer.Exploration.Transfer.Csv;
using GraphExplorer.Exploration.Transfer.GraphMl;
using GraphExplorer.Exploration.Transfer.Script;

namespace GraphExplorer.Exploration.Transfer.Writing;

/// <summary>A form in which a whole graph can be taken along.</summary>
public sealed class GraphForm
{
    private GraphForm(string name, IReadOnlyList<string> endings, Func<string, IGraphOutput> open)
    {
        Name = name;
        Endings = endings;
        Open = open;
    }

    public static GraphForm Csv { get; } = new("csv", [], path => new CsvOutput(path));

    public static GraphForm GraphMl { get; } = new("graphml", [".graphml"], path => new GraphMlOutput(path));

    public static GraphForm Script { get; } = new("cypher", [".cypher", ".cql"], path => new ScriptOutput(path));

    public static IReadOnlyList<GraphForm> All { get; } = [Csv, GraphMl, Script];

    /// <summary>As an option says it, e.g. <c>graphml</c>.</summary>
    public string Name { get; }

    /// <summary>Of the names of its files; none for a folder.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>Begins to write it to a path at which there is nothing.</summary>
    internal Func<string, IGraphOutput> Open { get; }

    /// <summary>The form that a name of a file ends with; null for none.</summary>
    public static GraphForm? OfEnding(string path) => All.FirstOrDefault(form => form.Endings.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));
}
