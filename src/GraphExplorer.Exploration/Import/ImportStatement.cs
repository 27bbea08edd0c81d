namespace GraphExplorer.Exploration.Import;

/// <summary>The statement of <c>Queries/import.cypher</c>.</summary>
internal static class ImportStatement
{
    public static string Text { get; } = Read("import.cypher");

    private static string Read(string name)
    {
        using var stream = typeof(ImportStatement).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the statement {name} is not in the assembly");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
