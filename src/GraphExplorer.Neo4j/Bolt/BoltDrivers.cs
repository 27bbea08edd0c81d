using GraphExplorer.Graph.Errors;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Makes the driver's objects from our options.</summary>
internal static class BoltDrivers
{
    private const string Application = "GraphExplorer";

    /// <param name="options">Where, as whom, and how patient.</param>
    /// <param name="address">Another server of the same cluster; null for the address of the options.</param>
    /// <exception cref="GraphException"><c>bad_request</c>: the address has more in it than scheme, host, port.</exception>
    public static IDriver Open(Neo4jOptions options, Uri? address = null)
    {
        var at = address ?? options.Address;
        if (at.UserInfo.Length + at.Query.Length + at.Fragment.Length > 0 || at.AbsolutePath is not ("" or "/"))
            throw new GraphException(
                ServiceErrors.BadRequest, $"'{at.Scheme}://{at.Authority}' is no address like bolt://localhost:7687 or neo4j+s://host.");
        return GraphDatabase.Driver(BoltTrust.AddressFor(at, options), new BoltAccount(options), config => Configure(config, at, options));
    }

    private static void Configure(ConfigBuilder config, Uri address, Neo4jOptions options)
    {
        config
            .WithUserAgent(Application)
            .WithConnectionTimeout(options.ConnectTimeout)
            .WithMaxConnectionPoolSize(options.PoolSize)
            .WithMaxTransactionRetryTime(options.RetryTime)
            .WithFetchSize(BoltSession.RowsAtOnce)
            .WithMessageReaderConfig(new(new BoundedMemory(options.AnswerBytes)));
        BoltTrust.Configure(config, address, options);
    }
}
