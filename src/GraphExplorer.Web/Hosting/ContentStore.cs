using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Hosting;

/// <summary>The graph that is served.</summary>
public sealed record ContentStore(ICypherRunner Runner, StoreDescription Description);
