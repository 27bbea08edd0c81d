using GraphExplorer.Conformance.Tests.Statements;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Language;

/// <summary>
/// What the language means beyond the openCypher scenarios: the forms of Neo4j 5, and statements that stress the planner.
/// Each case runs on the same small graph of six nodes; the answers in the case files are those of Neo4j 5.26.
/// </summary>
public abstract class LanguageContract
{
    private const string Graph =
        "CREATE (a:Sample:P {id: 1, name: 'a', x: 1})-[:K {w: 1}]->(b:Sample:P {id: 2, name: 'b', x: 2})"
        + "-[:K {w: 2}]->(c:Sample:Q {id: 3, name: 'c', x: 2}), (c)-[:K {w: 3}]->(a), (c)-[:L {w: 4}]->(d:Sample:Q {id: 4, name: 'd'}), "
        + "(a)-[:L {w: 5}]->(d), (d)-[:K {w: 6}]->(e:Sample:R {id: 5, name: 'e', x: 5}), (e)-[:M {w: 7}]->(e), (b)-[:L {w: 8}]->(c), "
        + "(f:Sample:R:P {id: 6, name: 'f'})";

    private const string Clear = "MATCH (n:Sample) DETACH DELETE n";

    public static TheoryData<Case> Matching => [.. CaseFile.Read("Language/Cases/matching.cases")];
    public static TheoryData<Case> Paths => [.. CaseFile.Read("Language/Cases/paths.cases")];
    public static TheoryData<Case> Rows => [.. CaseFile.Read("Language/Cases/rows.cases")];
    public static TheoryData<Case> Subqueries => [.. CaseFile.Read("Language/Cases/subqueries.cases")];
    public static TheoryData<Case> Writing => [.. CaseFile.Read("Language/Cases/writing.cases")];

    [Theory]
    [MemberData(nameof(Matching))]
    [MemberData(nameof(Paths))]
    [MemberData(nameof(Rows))]
    [MemberData(nameof(Subqueries))]
    [MemberData(nameof(Writing))]
    public async Task Answers(Case @case)
    {
        await using var runner = await MakeAsync();
        await runner.ReadAsync(new(Clear));
        await runner.ReadAsync(new(Graph));
        try
        {
            Assert.Equal(@case.Output, await AnswerAsync(runner, @case.Input));
        }
        finally
        {
            await runner.ReadAsync(new(Clear));
        }
    }

    /// <summary>A runner on a store that the test may fill and clear.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    /// <summary>The rows of the last of some statements, sorted where it leaves their order open; <c>!code</c> for an error.</summary>
    private static async Task<string> AnswerAsync(ICypherRunner runner, string statements)
    {
        IReadOnlyList<string> rows = [];
        try
        {
            foreach (var statement in statements.Split(";\n"))
                rows = [.. (await runner.ReadAsync(new(statement))).Rows.Select(CanonicalText.Of)];
        }
        catch (GraphException failure)
        {
            return "!" + failure.Entry.Code;
        }

        var isOrdered = statements.Contains("ORDER BY", StringComparison.Ordinal);
        return string.Join(" ; ", isOrdered ? rows : rows.Order(StringComparer.Ordinal));
    }
}
