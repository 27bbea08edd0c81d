namespace GraphExplorer.Web.Hosting;

/// <summary>The one place that chooses where the work of people is kept.</summary>
public static class StateOpening
{
    /// <summary>In the graph itself; where that may not be changed, in a store of its own.</summary>
    /// <param name="content">Disposed where this fails.</param>
    /// <param name="place">The folder of such a store; null for memory.</param>
    /// <exception cref="StartFault">The folder cannot be used.</exception>
    public static async Task<ContentStore> WithStateAsync(ContentStore content, DataPlace? place, CancellationToken cancellation)
    {
        if (!content.Description.ReadOnly) return content;
        try
        {
            var apart = place is null ? await EmbeddedStore.OpenAsync(cancellation) : await EmbeddedStore.OpenAsync(place, progress: null, cancellation);
            return content with { State = new(apart.Runner, new(apart.Description.Kind, apart.Description.Persistent, Sentence(place)), apart) };
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private static string Sentence(DataPlace? place) => place is null
        ? "What people save is kept apart from the graph, in memory, and is gone when the server stops."
        : $"What people save is kept apart from the graph, in {Path.GetFullPath(place.Folder)}, and survives a restart.";
}
