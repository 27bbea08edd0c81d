using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph in this process.</summary>
internal static class EmbeddedStore
{
    private static readonly StoreDescription Description = new(
        "embedded", Persistent: false, "The graph is in memory: it is loaded anew at each start, and nothing is kept when the server stops.");

    public static ContentStore Open()
    {
        var store = new GraphStore();
        return new(new EmbeddedRunner(store), Description, store);
    }
}
