using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Hosting;

/// <summary>Where the work of people is kept: what they save, beside what the graph holds.</summary>
/// <param name="Behind">What the runner needs for as long as it runs; null where that is somebody else's.</param>
public sealed record StateStore(ICypherRunner Runner, StateDescription Description, IAsyncDisposable? Behind = null);

/// <summary>Where the work of people is kept, told to them.</summary>
/// <param name="Kind"><c>embedded</c> or <c>neo4j</c>.</param>
/// <param name="Persistent">Whether it is still there after the server stopped.</param>
/// <param name="Sentence">The same for a person.</param>
public sealed record StateDescription(string Kind, bool Persistent, string Sentence);
