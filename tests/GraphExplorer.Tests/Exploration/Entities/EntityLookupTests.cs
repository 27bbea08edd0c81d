using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Entities;

public sealed class EntityLookupTests
{
    [Fact]
    public async Task Several_are_asked_for_with_one_statement_and_come_in_the_order_asked()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var counting = new CountingRunner(graph);
        string[] asked = ["Place:id:place-oblast", "Claim:id:claim-within", "Entity:id:unit-brigade", "Document:id:document-001", "Place:id:place-oblast"];
        var items = await new EntityLookup(counting).ItemsAsync([.. asked.Select(RefOf)], TestContext.Current.CancellationToken);
        Assert.Equal(["place-oblast", "claim-within", "unit-brigade", "document-001", "place-oblast"], items.Select(item => item.Ref.Value));
        Assert.Equal("Unit:id:unit-brigade", items[2].Ref.ToString());
        Assert.Equal(1, counting.Runs);
    }

    [Theory]
    [InlineData("Unit:id:unit-gone")]
    [InlineData("Place:id:unit-brigade")]
    [InlineData("Unit:name:unit-brigade")]
    public async Task One_that_is_not_there_is_named(string gone)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var fault = await Assert.ThrowsAsync<GraphException>(() => new EntityLookup(graph).ItemsAsync([RefOf("Unit:id:unit-brigade"), RefOf(gone)], TestContext.Current.CancellationToken));
        Assert.Equal((ServiceErrors.EntityNotFound, true), (fault.Entry, fault.Message.Contains(gone, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Of_none_nothing_is_asked()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var counting = new CountingRunner(graph);
        Assert.Empty(await new EntityLookup(counting).ItemsAsync([], TestContext.Current.CancellationToken));
        Assert.Equal(0, counting.Runs);
    }

    private static NodeRef RefOf(string text) => NodeRef.TryParse(text, out var node) ? node : throw new ArgumentException(text, nameof(text));

    private sealed class CountingRunner(ICypherRunner runner) : ICypherRunner
    {
        public int Runs { get; private set; }

        public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
        {
            Runs++;
            return runner.RunAsync(request, cancellation);
        }

        public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => runner.BeginAsync(request, cancellation);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
