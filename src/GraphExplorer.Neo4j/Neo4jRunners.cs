using GraphExplorer.Graph.Errors;
using GraphExplorer.Neo4j.QueryApi;

namespace GraphExplorer.Neo4j;

/// <summary>The runner for an address, by its scheme. Nothing is sent yet.</summary>
public static class Neo4jRunners
{
    /// <summary>Whether this build has the driver that <c>bolt://</c> and <c>neo4j://</c> addresses need.</summary>
#if NEO4J_DRIVER
    public static bool HaveBolt => true;
#else
    public static bool HaveBolt => false;
#endif

    /// <exception cref="GraphException"><c>bad_request</c>: no runner takes such an address, or this build is without the one that does.</exception>
    public static INeo4jRunner Make(Neo4jOptions options) => options.Address.Scheme switch
    {
        "http" or "https" => new QueryApiRunner(options),
        "bolt" or "bolt+s" or "bolt+ssc" or "neo4j" or "neo4j+s" or "neo4j+ssc" => MakeBolt(options),
        var scheme => throw new GraphException(
            ServiceErrors.BadRequest, $"Neo4j is reached over http://, https://, bolt:// or neo4j://, not {scheme}://."),
    };

#if NEO4J_DRIVER
    private static Bolt.BoltRunner MakeBolt(Neo4jOptions options) => new(options);
#else
    private static INeo4jRunner MakeBolt(Neo4jOptions options) => throw new GraphException(
        ServiceErrors.BadRequest,
        $"{options.Address.Scheme}:// addresses need Neo4j.Driver, which this build is without; use the server's HTTP address, such as "
        + $"http://{options.Address.Host}:7474, or build where the package feed serves Neo4j.Driver.");
#endif
}
