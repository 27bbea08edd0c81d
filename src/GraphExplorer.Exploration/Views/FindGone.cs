using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Views;

/// <summary>Which items of a view the graph no longer holds.</summary>
/// <param name="content">The graph that views are of.</param>
public sealed class FindGone(ICypherRunner content)
{
    /// <summary>What is gone, in the order of the items.</summary>
    public async Task<IReadOnlyList<ViewItem>> AmongAsync(IReadOnlyList<ViewItem> items, CancellationToken cancellation)
    {
        var asked = items.Where(item => Kinds.IsContent(item.Ref)).Select(item => item.Ref.Value).Distinct();
        var rows = await content.AskAsync("views/present", new ValueMap().With("ids", StatementRunning.Texts(asked)), cancellation);
        var present = rows.Select(row => row.Text("id")).ToHashSet(StringComparer.Ordinal);
        return [.. items.Where(item => Kinds.IsContent(item.Ref) && !present.Contains(item.Ref.Value))];
    }
}
