using GraphExplorer.Exploration.Views;
using GraphExplorer.Graph;

namespace GraphExplorer.Web.Api.Views;

/// <summary>Every view that is kept, those changed last first.</summary>
internal sealed record ViewList(IReadOnlyList<ViewEntry> Views);

/// <summary>A view with all that it shows.</summary>
/// <param name="Gone">Items that the graph no longer holds, under the names that they had.</param>
internal sealed record ViewAnswer(
    string Id, string Name, string Caption, string Address, IReadOnlyList<ViewItem> Items, ViewCamera? Camera, IReadOnlyList<GoneItem> Gone,
    DateTimeOffset Created, DateTimeOffset Changed);

/// <summary>What a view shows and the graph no longer holds.</summary>
internal sealed record GoneItem(NodeRef Ref, string Name);
