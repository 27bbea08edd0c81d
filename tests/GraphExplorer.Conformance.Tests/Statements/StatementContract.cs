using System.Text.RegularExpressions;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Statements;

/// <summary>
/// Every statement of the application gives the same rows on another store as on the embedded one, with the seed in both.
/// A store's class derives and says where its runner is.
/// </summary>
public abstract class StatementContract(EmbeddedSeed embedded)
{
    /// <summary>
    /// What fills a store, or hands all of it out in no order, and is compared by what a store holds then: the seed here, snapshots
    /// in SnapshotContract, graphs of files in TransferContract.
    /// </summary>
    private static readonly string[] Elsewhere = ["import", "snapshots/create", "transfer/load-nodes", "transfer/load-relationships", "transfer/nodes", "transfer/relationships"];

    public static TheoryData<StatementCase> Cases => [.. StatementCase.All];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Gives_the_same_rows(StatementCase @case)
    {
        var runner = await RunnerAsync();
        foreach (var parameters in @case.Runs())
        {
            var expected = await AskAsync(embedded.Runner, @case.Name, parameters);
            var found = await AskAsync(runner, @case.Name, parameters);
            Assert.Equal(expected.Columns, found.Columns);
            Assert.Equal(Texts(expected), Texts(found));
        }
    }

    [Theory]
    [InlineData("MATCH (n) RETURN n ORDER BY n.id")]
    [InlineData("MATCH (a)-[r]->(b) RETURN a.id, r, b.id ORDER BY a.id, b.id, type(r), r.claim")]
    public async Task Holds_the_same_graph(string everything)
    {
        var request = new QueryRequest(everything) { AccessMode = AccessMode.Read };
        var runner = await RunnerAsync();
        var expected = await embedded.Runner.ReadAsync(request);
        Assert.NotEmpty(expected.Rows);
        Assert.Equal(Texts(expected), Texts(await runner.ReadAsync(request)));
    }

    [Fact]
    public void Every_statement_has_a_case() =>
        Assert.Equal(QueryCatalogue.Names.Except(Elsewhere), StatementCase.All.Select(@case => @case.Name).Distinct().Order(StringComparer.Ordinal));

    /// <summary>On a store with the model's schema and the seed, and nothing else in it.</summary>
    protected abstract Task<ICypherRunner> RunnerAsync();

    private static async Task<QueryAnswer> AskAsync(ICypherRunner runner, string name, ValueMap parameters)
    {
        var text = QueryCatalogue.Text(name);
        var mode = Regex.IsMatch(text, "^(CREATE|MERGE|SET|DETACH|DELETE) ", RegexOptions.Multiline) ? AccessMode.Write : AccessMode.Read;
        return await runner.ReadAsync(new(text) { Parameters = await StatementCase.ForStoreAsync(parameters, runner), AccessMode = mode });
    }

    private static IEnumerable<string> Texts(QueryAnswer answer) => answer.Rows.Select(CanonicalText.Of);
}
