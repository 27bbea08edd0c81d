namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Files that share a header: the first line of the first. As an option gives them, e.g. <c>Person:Actor=header.csv,people.csv</c>.</summary>
/// <param name="Names">Labels of every node of the files; of relationships the type, where a record has none of its own.</param>
/// <param name="Files">Paths, in the order in which they are read.</param>
public sealed record CsvSource(IReadOnlyList<string> Names, IReadOnlyList<string> Files)
{
    /// <summary>Nodes: labels, if any, are before the equals sign and have colons between them.</summary>
    public static CsvSource OfNodes(string text) => Read(text, before => before.Split(':', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Relationships: the type, if it is not in a column, is before the equals sign.</summary>
    public static CsvSource OfRelationships(string text) => Read(text, before => before.Length == 0 ? [] : [before]);

    // A file may have an equals sign or a comma in its name.
    private static CsvSource Read(string text, Func<string, string[]> names)
    {
        if (File.Exists(text)) return new([], [text]);
        var mark = text.IndexOf('=', StringComparison.Ordinal);
        var files = text[(mark + 1)..];
        return new(mark < 0 ? [] : names(text[..mark]), File.Exists(files) ? [files] : files.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
