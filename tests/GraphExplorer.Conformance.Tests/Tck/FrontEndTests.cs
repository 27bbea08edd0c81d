using GraphExplorer.Cypher;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>What the language front end alone must get right: it accepts what is to run, and refuses the rest before a row is read.</summary>
public sealed class FrontEndTests
{
    [Fact]
    public void Every_statement_that_is_to_run_is_accepted()
    {
        var runs = TckFeatures.All().Where(scenario => scenario.Error?.Phase is null or "runtime").ToList();
        Assert.NotEmpty(runs);
        var refused = runs.SelectMany(scenario => Statements(scenario).Select(text => (scenario, text, failure: Failure(scenario, text))))
            .Where(outcome => outcome.failure is not null)
            .Select(outcome => $"{outcome.scenario}: {outcome.failure!.Entry.Code} {outcome.failure.Message} in {outcome.text}");
        AssertNone(refused, runs.Count);
    }

    [Fact]
    public void Every_error_of_compile_time_is_raised_with_type_and_detail()
    {
        var faulty = TckFeatures.All().Where(scenario => scenario.Error?.Phase == "compile time").ToList();
        Assert.NotEmpty(faulty);
        var wrong = faulty.Select(scenario => (scenario, failure: Failure(scenario, scenario.Query)))
            .Where(outcome => !IsExpected(outcome.scenario, outcome.failure))
            .Select(outcome => $"{outcome.scenario}: {outcome.failure?.Entry.Code ?? "accepted"} in {outcome.scenario.Query}");
        AssertNone(wrong, faulty.Count);
    }

    private static IEnumerable<string> Statements(TckScenario scenario) =>
        scenario.Setup.Append(scenario.Query).Concat(scenario.ControlQuery is null ? [] : [scenario.ControlQuery]);

    private static GraphException? Failure(TckScenario scenario, string text)
    {
        try
        {
            var statement = CypherFrontEnd.Bind(text, [.. scenario.Procedures.Select(procedure => ProcedureText.Read(procedure.Signature))]);
            var missing = statement.Parameters.FirstOrDefault(name => scenario.Parameters.All(given => given.Key != name));
            return missing is null ? null : new(RuntimeErrors.MissingParameter, missing);
        }
        catch (GraphException failure)
        {
            return failure;
        }
    }

    private static bool IsExpected(TckScenario scenario, GraphException? failure) =>
        failure?.Entry.Tck is { CompileTime: true } tck && tck.Type == scenario.Error!.Type && tck.Detail == scenario.Error.Detail;

    private static void AssertNone(IEnumerable<string> wrong, int of)
    {
        var lines = wrong.ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} of {of} are wrong:\n{string.Join('\n', lines)}");
    }
}
