using GraphExplorer.Exploration.Import;

namespace GraphExplorer.Tests.Exploration.Import;

/// <summary>A seed folder written out for one test: one file, or several that start with a line <c>=== name.yaml</c>.</summary>
internal static class SeedText
{
    private const string FileMark = "=== ";

    public static SeedContent Read(string text)
    {
        var folder = Directory.CreateTempSubdirectory("seed-");
        try
        {
            foreach (var (name, content) in Files(text)) File.WriteAllText(Path.Combine(folder.FullName, name), content);
            return SeedFolder.Read(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<(string Name, string Content)> Files(string text)
    {
        if (!text.StartsWith(FileMark, StringComparison.Ordinal)) return [("seed.yaml", text)];
        return text.Split(FileMark, StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).Select(parts => (parts[0], parts[1]));
    }
}
