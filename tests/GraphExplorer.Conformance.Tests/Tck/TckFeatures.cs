using GraphExplorer.Testing;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>The openCypher scenarios, from the folder that TCK_FEATURES names.</summary>
public static class TckFeatures
{
    /// <summary>All scenarios. Without the folder the test is skipped, or fails where CI runs.</summary>
    public static IReadOnlyList<TckScenario> All() => [.. ByFolder().Select(found => found.Scenario)];

    /// <summary>All scenarios with the folder each is in, e.g. <c>clauses/match</c>.</summary>
    public static IReadOnlyList<(string Folder, TckScenario Scenario)> ByFolder()
    {
        var root = Root();
        var files = Directory.GetFiles(root, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.SelectMany(file => FeatureReader.Read(file).Select(source =>
            (Path.GetRelativePath(root, Path.GetDirectoryName(file)!), ScenarioReader.Read(source))))];
    }

    /// <summary>The statement that makes a named graph.</summary>
    public static string NamedGraph(string name) => File.ReadAllText(Path.Combine(Root(), "..", "graphs", name, name + ".cypher"));

    private static string Root() => TestEnvironment.Folder("TCK_FEATURES", "the openCypher features");
}
