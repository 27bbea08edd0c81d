using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
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

    /// <summary>From <c>Metropolis → Fritz Lang, through X, around Y, by ACTED_IN, within 3</c>; all but the ends can be left out.</summary>
    public async Task<PathsAnswer> PathsAsync(string text)
    {
        var parts = text.Split(", ");
        var ends = parts[0].Split(" → ");
        var question = new PathQuestion((await ItemAsync(ends[0])).Ref, (await ItemAsync(ends[1])).Ref);
        foreach (var (word, about) in parts.Skip(1).Select(part => part.Split(' ', 2)).Select(part => (part[0], part[1])))
        {
            question = word switch
            {
                "through" => question with { Through = [.. question.Through, (await ItemAsync(about)).Ref] },
                "around" => question with { Avoid = [.. question.Avoid, (await ItemAsync(about)).Ref] },
                "by" => question with { Relations = [.. question.Relations, about] },
                "within" => question with { MostHops = int.Parse(about, CultureInfo.InvariantCulture) },
                _ => throw new ArgumentException(text, nameof(text)),
            };
        }

        return await (await Graph.BrowsingAsync(default)).PathsAsync(question, default);
    }

    public async Task<LinksAnswer> LinksAsync(Edge edge, int limit = 10) =>
        await (await Graph.ByLabelsAsync(default)).LinksAsync(new(edge.From, edge.Relation, edge.To, limit), default);

    public async ValueTask DisposeAsync()
    {
        Graph.Dispose();
        await runner.DisposeAsync();
    }
}
