using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Browsing;

/// <summary>Looks around in an example graph, in few words.</summary>
internal sealed class Looking(ICypherRunner runner) : IAsyncDisposable
{
    public ServedGraph Graph { get; } = new(runner, TimeProvider.System);

    public static async Task<Looking> AtAsync(string graph) => new(await TestGraph.ExampleAsync(graph));

    public async Task<SearchAnswer> SearchAsync(string text, string? kind = null, int limit = 20) =>
        await (await Graph.BrowsingAsync(default)).SearchAsync(text, kind, limit, default);

    /// <summary>The one node that is called so.</summary>
    public async Task<Item> ItemAsync(string name) => Assert.Single((await SearchAsync(name)).Items, item => item.Name == name);

    public async Task<EntityView> ShowAsync(NodeRef entity) => await (await Graph.BrowsingAsync(default)).ShowAsync(entity, default);

    public async Task<ExpandAnswer> ExpandAsync(ExpandRequest request) => await (await Graph.BrowsingAsync(default)).ExpandAsync(request, default);

    public async Task<LinksAnswer> LinksAsync(Edge edge, int limit = 10) =>
        await (await Graph.ByLabelsAsync(default)).LinksAsync(new(edge.From, edge.Relation, edge.To, limit), default);

    public async ValueTask DisposeAsync()
    {
        Graph.Dispose();
        await runner.DisposeAsync();
    }
}
