using GraphExplorer.Testing;

namespace GraphExplorer.Architecture.Tests;

/// <summary>The files of the repository, without what builds and restores put there.</summary>
internal static class SourceTree
{
    private static readonly string[] Generated = [".git", "artifacts", "node_modules", "bin", "obj", "data", "TestResults", "wwwroot/lib"];

    /// <summary>Paths from the top with slashes, in order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk("").Order(StringComparer.Ordinal)];

    /// <summary>C# files of the product, its tests and benchmarks.</summary>
    public static IEnumerable<string> CSharp => Files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    /// <summary>The pages' modules.</summary>
    public static IEnumerable<string> Modules => Files.Where(
        path => path.StartsWith("wwwroot/", StringComparison.Ordinal) && (Path.GetExtension(path) is ".js" or ".mjs"));

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    public static int LineCount(string path) => File.ReadLines(Repository.PathOf(path)).Count();

    private static IEnumerable<string> Walk(string folder)
    {
        var full = Repository.PathOf(folder);
        foreach (var file in Directory.GetFiles(full)) yield return Join(folder, file);
        foreach (var inner in Directory.GetDirectories(full).Select(path => Join(folder, path)))
        {
            if (Generated.Contains(inner) || Generated.Contains(Path.GetFileName(inner))) continue;
            foreach (var file in Walk(inner)) yield return file;
        }
    }

    private static string Join(string folder, string path) =>
        folder.Length == 0 ? Path.GetFileName(path) : $"{folder}/{Path.GetFileName(path)}";
}
