using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Schema;

/// <summary>Names of the schema are the one thing from outside that is written into a statement.</summary>
public sealed class SchemaNameTests
{
    [Theory]
    [InlineData("Movie", "(found:`Movie`)")]
    [InlineData("Purchase Order", "(found:`Purchase Order`)")]
    [InlineData("a`b", "(found:`a``b`)")]
    [InlineData("`) DETACH DELETE n //", "(found:```) DETACH DELETE n //`)")]
    [InlineData("x` {a: 1}) RETURN 1 AS item //", "(found:`x`` {a: 1}) RETURN 1 AS item //`)")]
    [InlineData(@"\u0060) DETACH DELETE n //", "(found:$($label))")]
    public async Task A_label_is_written_so_that_it_stays_one(string label, string written)
    {
        await using var runner = new RecordingRunner(await TestGraph.CreateAsync("CREATE (:Other)"));
        await runner.ReadAsync(new("CREATE (:$($label) {name: 'odd'})") { Parameters = new([new("label", Value.Of(label))]) });
        using var graph = new ServedGraph(runner, TimeProvider.System);
        var found = Assert.Single((await (await graph.BrowsingAsync(default)).SearchAsync("", $":{label}", 10, default)).Items);
        Assert.Equal(("odd", label), (found.Name, found.Ref.Label));
        Assert.Contains($"MATCH {written}\n", runner.Texts[^1], StringComparison.Ordinal);
        Assert.Equal(new HashSet<string> { "Other", label }, (await graph.SchemaAsync(default)).Labels.Select(known => known.Name).ToHashSet());
    }

    /// <summary>Remembers what was sent.</summary>
    private sealed class RecordingRunner(ICypherRunner runner) : ICypherRunner
    {
        public List<string> Texts { get; } = [];

        public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation)
        {
            lock (Texts) Texts.Add(request.Text);
            return runner.RunAsync(request, cancellation);
        }

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => runner.BeginAsync(request, cancellation);

        public ValueTask DisposeAsync() => runner.DisposeAsync();
    }
}
