using GraphExplorer.Exploration.Setup;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Statements;

public sealed class StatementRunningTests
{
    [Fact]
    public async Task An_answer_that_a_limit_cut_is_an_error_and_never_a_wrong_count()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var parameters = new ValueMap().With("claims", StatementRunning.Texts(["claim-strength"]));
        Assert.Equal(8, (await graph.AskAsync("evidence/of-claims", parameters, default)).Count);
        var fault = await Assert.ThrowsAsync<GraphException>(() => new ShortRunner(graph).AskAsync("evidence/of-claims", parameters, default));
        Assert.Equal(ServiceErrors.QueryTooLarge, fault.Entry);
    }

    [Fact]
    public void An_unknown_statement_is_named() =>
        Assert.Contains("Queries/no/such.cypher", Assert.Throws<ArgumentException>(() => QueryCatalogue.Text("no/such")).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_statement_is_ordered_so_that_every_runner_gives_equal_rows()
    {
        var rowless = ModelRule.All.Select(rule => rule.Statement).Append("import");
        var loose = QueryCatalogue.Names.Except(rowless).Where(name => !QueryCatalogue.Text(name).Contains("ORDER BY", StringComparison.Ordinal));
        // One row each; what people keep is found by its id.
        string[] single = ["about/counts", "about/model", "about/ready", "entities/by-id", "export/left-out", "setup/any-node"];
        string[] kept = ["add-version", "by-id", "change", "content", "create", "delete", "embedded", "open", "revoke"];
        string[] views = ["create", "delete", "read", "rename", "replace"];
        // What goes into a file is handed out as it is read; what comes from one has its place in each row.
        string[] whole = ["load-nodes", "load-relationships", "nodes", "relationships", "state"];
        Assert.Equal([.. single, .. kept.Select(name => $"snapshots/{name}"), .. whole.Select(name => $"transfer/{name}"), .. views.Select(name => $"views/{name}")], loose);
    }

    /// <summary>Gives three rows at most.</summary>
    private sealed class ShortRunner(ICypherRunner runner) : ICypherRunner
    {
        public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation) =>
            runner.RunAsync(request with { Limits = new(Rows: 3) }, cancellation);

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => runner.BeginAsync(request, cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
