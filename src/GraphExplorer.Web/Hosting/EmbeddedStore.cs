using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Setup;

namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph in this process, and in a folder where one is named.</summary>
public static class EmbeddedStore
{
    private static readonly StoreDescription InMemory = new(
        StoreDescription.Embedded, Persistent: false, "The graph is in memory: it is loaded anew at each start, and nothing is kept when the server stops.");

    /// <summary>An empty graph in memory.</summary>
    public static Task<ContentStore> OpenAsync(CancellationToken cancellation)
    {
        var store = new GraphStore();
        return ReadyAsync(store, InMemory, store, isNew: true, cancellation);
    }

    /// <summary>The graph of a folder.</summary>
    /// <param name="progress">Told how far the reading is, from 0 to 1; null for nobody.</param>
    /// <exception cref="StartFault">The folder cannot be used.</exception>
    public static Task<ContentStore> OpenAsync(DataPlace place, IProgress<double>? progress, CancellationToken cancellation)
    {
        try
        {
            return place.AsCopy ? CopyAsync(place, progress, cancellation) : KeptAsync(place, progress, cancellation);
        }
        catch (DataFolderException fault)
        {
            throw new StartFault(fault.Message, fault);
        }
    }

    private static Task<ContentStore> KeptAsync(DataPlace place, IProgress<double>? progress, CancellationToken cancellation)
    {
        var folder = DataFolder.Open(place.Folder, new() { Level = DurabilityWords.Level(place.Durability), Progress = progress });
        var sentence = $"The graph is kept in {folder.Path}: what is added to it survives a restart.{DurabilityWords.Sentence(place.Durability)}";
        return ReadyAsync(folder.Store, new(StoreDescription.Embedded, Persistent: true, sentence), folder, folder.IsNew, cancellation);
    }

    private static Task<ContentStore> CopyAsync(DataPlace place, IProgress<double>? progress, CancellationToken cancellation)
    {
        if (DataFolder.Copy(place.Folder, progress) is not { } store) return OpenAsync(cancellation);
        var sentence = $"The graph is a copy in memory of the one in {Path.GetFullPath(place.Folder)}.";
        return ReadyAsync(store, new(StoreDescription.Embedded, Persistent: false, sentence), store, isNew: false, cancellation);
    }

    private static async Task<ContentStore> ReadyAsync(GraphStore store, StoreDescription description, IDisposable behind, bool isNew, CancellationToken cancellation)
    {
        try
        {
            var runner = new EmbeddedRunner(store);
            var lacks = await SetUpAsync(new(Gates.ForSetup(runner)), cancellation);
            return new(runner, description with { Sentence = description.Sentence + lacks }, Behind: behind) { IsNew = isNew };
        }
        catch
        {
            behind.Dispose();
            throw;
        }
    }

    // Somebody may have dropped a constraint and then put two of an id in; their graph opens all the same.
    private static async Task<string> SetUpAsync(SetUpSchema schema, CancellationToken cancellation)
    {
        var plan = await schema.PlanAsync(cancellation);
        if (plan.Obstacles.Count > 0) return $" It lacks constraints of the model: {string.Join(' ', plan.Obstacles)}";
        await schema.AddAsync(plan.Missing, cancellation).CountAsync(cancellation);
        return "";
    }
}
