using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Setup;

namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph in this process.</summary>
public static class EmbeddedStore
{
    private static readonly StoreDescription Description = new(
        StoreDescription.Embedded, Persistent: false, "The graph is in memory: it is loaded anew at each start, and nothing is kept when the server stops.");

    public static async Task<ContentStore> OpenAsync(CancellationToken cancellation)
    {
        var store = new GraphStore();
        var runner = new EmbeddedRunner(store);
        await new SetUpSchema(Gates.ForSetup(runner)).AddAsync(ModelRule.All, cancellation).CountAsync(cancellation);
        return new(runner, Description, Behind: store);
    }
}
