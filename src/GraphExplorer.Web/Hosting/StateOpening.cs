namespace GraphExplorer.Web.Hosting;

/// <summary>The one place that chooses where the work of people is kept.</summary>
public static class StateOpening
{
    /// <summary>In the graph itself; where that may not be changed, in a store of its own.</summary>
    public static async Task<ContentStore> WithStateAsync(ContentStore content, CancellationToken cancellation)
    {
        if (!content.Description.ReadOnly) return content;
        var apart = await EmbeddedStore.OpenAsync(cancellation);
        var description = new StateDescription(
            apart.Description.Kind, apart.Description.Persistent, "What people save is kept apart from the graph, in memory, and is gone when the server stops.");
        return content with { State = new(apart.Runner, description, apart) };
    }
}
