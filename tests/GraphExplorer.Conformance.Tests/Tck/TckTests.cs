using System.Text;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>
/// Runs every openCypher scenario on the embedded engine. What fails is listed in <c>known-failures.txt</c> with its
/// reason; a scenario on the list that passes, and one off the list that fails, both fail this test. The figures of each
/// folder stand in <c>docs/cypher-support.md</c>.
/// </summary>
public sealed class TckTests(ITestOutputHelper output)
{
    private const string KnownFailures = "tests/GraphExplorer.Conformance.Tests/Tck/known-failures.txt";

    [Fact]
    public async Task Every_scenario_passes_but_the_known_failures()
    {
        var outcomes = new List<Outcome>();
        foreach (var (folder, scenario) in TckFeatures.ByFolder())
            outcomes.Add(new(folder, scenario.ToString(), await new ScenarioRun(scenario).FaultAsync()));
        var figures = Figures(outcomes);
        output.WriteLine(figures);
        var failing = outcomes.Where(outcome => outcome.Fault is not null).Select(outcome => $"{outcome.Scenario}\n# {outcome.Fault!.ReplaceLineEndings(" ")}\n").ToList();
        failing.ForEach(output.WriteLine);
        Expectation.Check(KnownFailures, "# Scenarios that do not pass, each with what is wrong.\n" + string.Concat(failing));
        Expectation.CheckPart("docs/cypher-support.md", "scenarios", figures);
    }

    private static string Figures(List<Outcome> outcomes)
    {
        var table = new StringBuilder("| folder | scenarios | pass |\n|---|---|---|\n");
        foreach (var folder in outcomes.GroupBy(outcome => outcome.Folder).OrderBy(folder => folder.Key, StringComparer.Ordinal)) Append(folder.Key, [.. folder]);
        Append("all", outcomes);
        return table.ToString();

        void Append(string name, List<Outcome> of) =>
            table.Append(CultureInfo.InvariantCulture, $"| {name} | {of.Count:N0} | {of.Count(outcome => outcome.Fault is null):N0} |\n");
    }

    private sealed record Outcome(string Folder, string Scenario, string? Fault);
}
