using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Engine.Expressions;

public class ExpressionCaseTests
{
    private static readonly string[] _files =
    [
        "Expressions/access", "Expressions/arithmetic", "Expressions/comparisons", "Expressions/lists-and-cases", "Expressions/predicates",
        "Expressions/type-tests", "Functions/conversions", "Functions/numbers", "Functions/points-and-vectors", "Functions/texts",
        "Functions/values-and-lists", "Temporal/arithmetic", "Temporal/between", "Temporal/components", "Temporal/fields", "Temporal/texts",
        "Temporal/truncation",
    ];

    public static TheoryData<string> Files => [.. _files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Expressions_give_what_the_file_says(string file)
    {
        var wrong = CaseFile.Read($"Engine/{file}.cases")
            .Select(given => (given.Line, given.Input, Expected: given.Output, Actual: ExpressionRun.Write(given.Input)))
            .Where(run => run.Actual != run.Expected)
            .Select(run => $"line {run.Line}: {run.Input} ⇶ {run.Actual}, not {run.Expected}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_case_file_of_the_engine_is_run()
    {
        var top = Path.Combine(AppContext.BaseDirectory, "Engine");
        var found = Directory.EnumerateFiles(top, "*.cases", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(top, path).Replace('\\', '/').Replace(".cases", ""))
            .Where(name => name.Split('/')[0] is "Expressions" or "Functions" or "Temporal")
            .Except(["Functions/aggregates"]);
        Assert.Equal(_files, found.Order(StringComparer.Ordinal));
    }
}
