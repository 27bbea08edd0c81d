using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Hosting;

/// <summary>The graph that is served.</summary>
/// <param name="Database">How the query route calls it.</param>
/// <param name="Behind">What the runner needs for as long as it runs; null for nothing.</param>
public sealed record ContentStore(ICypherRunner Runner, StoreDescription Description, string Database = "neo4j", IDisposable? Behind = null) : IAsyncDisposable
{
    /// <summary>Where the work of people is kept. Default: in the same graph.</summary>
    public StateStore State
    {
        get => field ?? new(Runner, new(Description.Kind, Description.Persistent, "What people save is kept in the same graph."));
        init;
    }

    /// <summary>Returns when the store can be asked. Default at once.</summary>
    public Func<CancellationToken, Task> Reached { get; init; } = _ => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (State.Behind is { } apart) await apart.DisposeAsync();
        await Runner.DisposeAsync();
        Behind?.Dispose();
    }
}
