using System.Text.Json;

namespace GraphExplorer.Architecture.Tests;

/// <summary>The pages' libraries, as <c>libman.json</c> lists them and as <c>libman.lock</c> pins them.</summary>
internal static class ClientLibraries
{
    /// <summary>Library with version, and path from the top.</summary>
    public static IReadOnlyList<(string Library, string Path)> Listed { get; } = ReadManifest();

    public static IReadOnlyList<(string Library, string Path)> Locked { get; } =
        [.. SourceTree.Read("libman.lock").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' ')).Where(parts => parts[1] != "manifest").Select(parts => (parts[1], parts[2]))];

    private static List<(string Library, string Path)> ReadManifest()
    {
        using var json = JsonDocument.Parse(SourceTree.Read("libman.json"));
        return [.. json.RootElement.GetProperty("libraries").EnumerateArray().SelectMany(library =>
            library.GetProperty("files").EnumerateArray().Select(
                file => (library.GetProperty("library").GetString()!, $"{library.GetProperty("destination").GetString()}/{file.GetString()}")))];
    }
}
