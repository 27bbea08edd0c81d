using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph in this process.</summary>
public static class EmbeddedStore
{
    private static readonly StoreDescription Description = new(
        StoreDescription.Embedded, Persistent: false, "The graph is in memory: it is loaded anew at each start, and nothing is kept when the server stops.");

    // Every node of content is found by its id, and no two may have the same.
    private static readonly string[] LabelsWithIds = ["Entity", "Claim", "Report", "Document"];

    public static async Task<ContentStore> OpenAsync(CancellationToken cancellation)
    {
        var store = new GraphStore();
        foreach (var label in LabelsWithIds) await store.Schema.DeclareUniqueAsync(label, "id", cancellation);
        return new(new EmbeddedRunner(store), Description, Behind: store);
    }
}
