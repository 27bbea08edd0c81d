using Xunit;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>The openCypher scenarios, from the folder that TCK_FEATURES names.</summary>
public static class TckFeatures
{
    private const string Variable = "TCK_FEATURES";

    /// <summary>All scenarios. Without the folder the test is skipped, or fails where CI runs.</summary>
    public static IReadOnlyList<TckScenario> All()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder) && Environment.GetEnvironmentVariable("CI") != "true")
            Assert.Skip($"{Variable} names no folder of openCypher features");
        Assert.True(Directory.Exists(folder), $"{Variable} must name the folder of the openCypher features");
        var files = Directory.GetFiles(folder!, "*.feature", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return [.. files.SelectMany(FeatureReader.Read).Select(ScenarioReader.Read)];
    }
}
