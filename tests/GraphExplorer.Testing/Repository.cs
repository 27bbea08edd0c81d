namespace GraphExplorer.Testing;

/// <summary>The source tree that the tests were built from.</summary>
public static class Repository
{
    /// <summary>Its top folder.</summary>
    public static string Top { get; } = Find(AppContext.BaseDirectory);

    /// <summary>A file or folder in it, by a path with slashes.</summary>
    public static string PathOf(string path) => Path.Combine(Top, path.Replace('/', Path.DirectorySeparatorChar));

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "GraphExplorer.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests do not run within the source tree"));
}
