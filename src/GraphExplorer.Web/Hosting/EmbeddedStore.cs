namespace GraphExplorer.Web.Hosting;

/// <summary>Keeps the graph in this process.</summary>
internal static class EmbeddedStore
{
    public static ContentStore Open() => throw new StartFault("The embedded store is not in this build; use --neo4j http://localhost:7474.");
}
