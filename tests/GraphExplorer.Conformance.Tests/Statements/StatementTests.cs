using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Statements;

/// <summary>The statements of the application on Neo4j over its HTTP Query API.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class QueryApiStatementTests(SeededNeo4j seeded) : IClassFixture<SeededNeo4j>
{
    public static TheoryData<StatementCase> Cases => [.. StatementCase.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Finds(StatementCase @case)
    {
        var n = 0; var w = System.Diagnostics.Stopwatch.StartNew();
        foreach (var run in @case.Runs()) n += (await RowsAsync(seeded.Runner, @case.Name, run)).Count;
        TestContext.Current.TestOutputHelper!.WriteLine(w.ElapsedMilliseconds + " ms, rows " + n);
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(ICypherRunner runner, string name, ValueMap parameters)
    {
        var answer = await runner.ReadAsync(new(QueryCatalogue.Text(name)) { Parameters = parameters, AccessMode = AccessMode.Read });
        return [.. answer.Rows.Select(CanonicalText.Of)];
    }
}
