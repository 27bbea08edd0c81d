using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>The servers behind an address, each to be talked to by itself: one for <c>bolt://</c>, all of a cluster for <c>neo4j://</c>.</summary>
internal sealed class ClusterMembers(Neo4jOptions options) : IAsyncDisposable
{
    private const string Routing = "neo4j";
    private const string Direct = "bolt";

    private readonly Lock _lock = new();
    private readonly Dictionary<Uri, IDriver> _drivers = [];

    /// <summary>Asked for each time: members come and go.</summary>
    public async Task<IReadOnlyList<IDriver>> AllAsync()
    {
        var first = Connect(options.Address);
        if (!options.Address.Scheme.StartsWith(Routing, StringComparison.Ordinal)) return [first];
        var addresses = await AddressesAsync(first);
        return [.. addresses.Select(Connect)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var driver in _drivers.Values) await driver.DisposeAsync();
    }

    private async Task<IEnumerable<Uri>> AddressesAsync(IDriver first)
    {
        await using var session = first.AsyncSession(session => session.WithDatabase(options.Database));
        var table = await session.RunAsync(
            "CALL dbms.routing.getRoutingTable({}, $database) YIELD servers UNWIND servers AS server UNWIND server.addresses AS address RETURN DISTINCT address",
            new Dictionary<string, object> { ["database"] = options.Database });
        var addresses = await table.ToListAsync(record => record.Get<string>("address"));
        var scheme = Direct + options.Address.Scheme[Routing.Length..];
        return addresses.Select(address => new Uri($"{scheme}://{address}"));
    }

    private IDriver Connect(Uri address)
    {
        lock (_lock)
        {
            if (_drivers.TryGetValue(address, out var known)) return known;
            return _drivers[address] = BoltDrivers.Open(options with { PoolSize = 2, RetryTime = TimeSpan.Zero }, address);
        }
    }
}
