namespace GraphExplorer.Benchmarks;

/// <summary>The seed in the source tree.</summary>
internal static class SeedFiles
{
    public static string Folder { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder)
    {
        var found = Path.Combine(folder, "graph-seed");
        if (Directory.Exists(found)) return found;
        return Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("there is no graph-seed above the program"));
    }
}
