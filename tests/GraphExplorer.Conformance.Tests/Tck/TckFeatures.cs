using GraphExplorer.Testing;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>The openCypher scenarios, from the folder that TCK_FEATURES names.</summary>
public static class TckFeatures
{
    /// <summary>All scenarios. Without the folder the test is skipped, or fails where CI runs.</summary>
    public static IReadOnlyList<TckScenario> All()
    {
        var folder = TestEnvironment.Folder("TCK_FEATURES", "the openCypher features");
        var files = Directory.GetFiles(folder, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.SelectMany(FeatureReader.Read).Select(ScenarioReader.Read)];
    }
}
