using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>
/// Runs every openCypher scenario on the embedded engine. What fails is listed in <c>known-failures.txt</c> with its
/// reason; a scenario on the list that passes, and one off the list that fails, both fail this test. With
/// <c>REWRITE_EXPECTED=true</c> the list is written anew, for review in the diff.
/// </summary>
public sealed class TckTests(ITestOutputHelper output)
{
    private static readonly string ListPath = Repository.PathOf("tests/GraphExplorer.Conformance.Tests/Tck/known-failures.txt");

    [Fact]
    public async Task Every_scenario_passes_but_the_known_failures()
    {
        var outcomes = new List<(string Folder, string Scenario, string? Fault)>();
        foreach (var (folder, scenario) in TckFeatures.ByFolder())
            outcomes.Add((folder, scenario.ToString(), await new ScenarioRun(scenario).FaultAsync()));
        Report(outcomes);
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true") Rewrite(outcomes);
        var known = File.ReadLines(ListPath).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
        var failing = outcomes.Where(outcome => outcome.Fault is not null && !known.Contains(outcome.Scenario)).Select(outcome => $"{outcome.Scenario}: {outcome.Fault}");
        var passing = outcomes.Where(outcome => outcome.Fault is null && known.Contains(outcome.Scenario)).Select(outcome => $"{outcome.Scenario}: passes; take it off the list");
        var wrong = failing.Concat(passing).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {outcomes.Count}:\n{string.Join('\n', wrong)}");
    }

    private void Report(List<(string Folder, string Scenario, string? Fault)> outcomes)
    {
        foreach (var folder in outcomes.GroupBy(outcome => outcome.Folder))
            output.WriteLine($"{folder.Count(outcome => outcome.Fault is null),5} of {folder.Count(),5}  {folder.Key}");
        output.WriteLine($"{outcomes.Count(outcome => outcome.Fault is null),5} of {outcomes.Count,5}");
    }

    private static void Rewrite(List<(string Folder, string Scenario, string? Fault)> outcomes)
    {
        var lines = outcomes.Where(outcome => outcome.Fault is not null).SelectMany(outcome => new[] { $"# {outcome.Fault!.ReplaceLineEndings(" ")}", outcome.Scenario });
        File.WriteAllText(ListPath, string.Join('\n', lines) + "\n");
    }
}
