using System.Text.RegularExpressions;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>Gives the steps of a scenario their meaning. A step that is not known is an error, never left out.</summary>
public static partial class ScenarioReader
{
    private const string Procedure = "there exists a procedure ";

    public static TckScenario Read(FeatureScenario source) => source.Steps.Aggregate(new TckScenario(source), Add);

    private static TckScenario Add(TckScenario scenario, FeatureStep step)
    {
        if (step.Line.StartsWith("the result should be", StringComparison.Ordinal)) return AddResult(scenario, step);
        if (step.Line.StartsWith(Procedure, StringComparison.Ordinal)) return AddProcedure(scenario, step);
        if (NamedGraph().Match(step.Line) is { Success: true } graph) return scenario with { NamedGraph = graph.Groups[1].Value };
        if (Raised().Match(step.Line) is { Success: true } error) return AddError(scenario, error);
        return step.Line switch
        {
            "an empty graph" or "any graph" => scenario,
            "having executed:" => scenario with { Setup = [.. scenario.Setup, step.Text!] },
            "parameters are:" => scenario with { Parameters = Pairs(step) },
            "executing query:" => scenario with { Query = step.Text! },
            "executing control query:" => scenario with { ControlQuery = step.Text },
            "no side effects" => scenario with { SideEffects = [] },
            "the side effects should be:" => scenario with { SideEffects = Pairs(step) },
            _ => throw new InvalidDataException($"{scenario}: the step '{step.Line}' has no meaning here"),
        };
    }

    private static TckScenario AddResult(TckScenario scenario, FeatureStep step)
    {
        var result = new TckResult(
            step.Table.FirstOrDefault() ?? [], [.. step.Table.Skip(1)],
            step.Line.Contains("in order", StringComparison.Ordinal),
            step.Line.Contains("ignoring element order", StringComparison.Ordinal));
        return scenario.ControlQuery is null ? scenario with { Result = result } : scenario with { ControlResult = result };
    }

    private static TckScenario AddProcedure(TckScenario scenario, FeatureStep step)
    {
        var procedure = new TckProcedure(
            step.Line[Procedure.Length..].TrimEnd(':'), step.Table.FirstOrDefault() ?? [], [.. step.Table.Skip(1)]);
        return scenario with { Procedures = [.. scenario.Procedures, procedure] };
    }

    private static TckScenario AddError(TckScenario scenario, Match match) => scenario with
    {
        Error = new(match.Groups[1].Value, match.Groups[2].Value, match.Groups[3].Value),
    };

    private static List<KeyValuePair<string, string>> Pairs(FeatureStep step) =>
        [.. step.Table.Select(row => KeyValuePair.Create(row[0], row[1]))];

    [GeneratedRegex("^an? ([A-Za-z]+) should be raised at ([a-z ]+): (.+)$")]
    private static partial Regex Raised();

    [GeneratedRegex("^the (.+) graph$")]
    private static partial Regex NamedGraph();
}
