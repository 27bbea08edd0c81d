namespace GraphExplorer.Web.Hosting;

/// <summary>Opens the graph that options name, with all that is to be in it.</summary>
internal static class StoreOpening
{
    /// <param name="options">Which graph.</param>
    /// <param name="output">Is told where the graph is and what was loaded.</param>
    /// <param name="cancellation">Ends the loading.</param>
    /// <exception cref="StartFault">One sentence that says what to do.</exception>
    public static async Task<ContentStore> OpenAsync(StoreOptions options, TextWriter output, CancellationToken cancellation)
    {
        var store = await ConnectAsync(options, output, cancellation);
        try
        {
            await output.WriteLineAsync(store.Description.Sentence);
            var loading = new SeedLoading(Gates.ForLoading(store.Runner));
            if (FoldersToLoad(options).Any()) await store.Reached(cancellation);
            foreach (var folder in FoldersToLoad(options)) await output.WriteLineAsync(await loading.LoadAsync(folder, cancellation));
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private static async Task<ContentStore> ConnectAsync(StoreOptions options, TextWriter output, CancellationToken cancellation)
    {
        if (options is { ReadOnly: true, Neo4j: not null, ImportFolder: not null })
            throw new StartFault("--import would write to the database that --read-only leaves as it is; say one of the two.");
        var store = options.Neo4j is { } neo4j
            ? await Neo4jStore.OpenAsync(neo4j, options.WaitsForServer, output, cancellation)
            : await EmbeddedStore.OpenAsync(cancellation);
        return options.ReadOnly ? store with { Description = store.Description.AsReadOnly() } : store;
    }

    // A Neo4j server holds a graph of its own; only what was asked for goes into it.
    private static IEnumerable<string> FoldersToLoad(StoreOptions options)
    {
        if (options is { Seed: true, Neo4j: null } && Folders.Seed() is { } seed) yield return seed;
        if (options.ImportFolder is { } folder) yield return folder;
    }
}
