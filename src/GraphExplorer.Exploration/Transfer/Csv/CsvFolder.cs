namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>A folder of CSV files: those whose names begin with <c>nodes</c>, and those with <c>relationships</c>, each with its header.</summary>
public static class CsvFolder
{
    internal const string Nodes = "nodes";
    internal const string Relationships = "relationships";

    /// <summary>Whether a folder holds such files.</summary>
    public static bool IsOne(string folder) => Files(folder, Nodes).Count > 0;

    /// <summary>The files of a folder, to be read.</summary>
    public static CsvGraph Of(string folder, CsvMarks marks) => new(Files(folder, Nodes), Files(folder, Relationships), marks);

    private static List<CsvSource> Files(string folder, string kind) =>
        [.. Directory.GetFiles(folder, $"{kind}*.csv").Order(StringComparer.Ordinal).Select(file => new CsvSource([], [file]))];
}
