namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// Keeps the pool of connections from filling with ones that wait for ever. A server that fails while it writes an answer (a value nested
/// ten thousand deep is enough) says nothing more on that connection, and the driver cannot give up a single one. So when many are stuck a
/// new driver takes the next statements, and the old one is closed with its last statement that goes on.
/// </summary>
internal sealed class RenewedDriver(Neo4jOptions options) : IAsyncDisposable
{
    private readonly int _mostStuck = Math.Max(1, options.PoolSize / 4);
    private readonly Lock _lock = new();
    private readonly HashSet<DriverGeneration> _retired = [];
    private DriverGeneration _current = new(BoltDrivers.Open(options));

    public DriverLease Lend()
    {
        lock (_lock)
        {
            _current.Running++;
            return new(this, _current);
        }
    }

    public void Return(DriverGeneration generation, bool isStuck)
    {
        lock (_lock)
        {
            generation.Running--;
            if (isStuck) generation.Stuck++;
            if (generation == _current && generation.Stuck >= _mostStuck) Renew();
            if (generation.Running > 0 || !_retired.Remove(generation)) return;
        }

        _ = generation.Driver.DisposeAsync().AsTask().ContinueWith(closed => closed.Exception, TaskScheduler.Default);
    }

    /// <summary>The answer came after all.</summary>
    public void Recover(DriverGeneration generation)
    {
        lock (_lock) generation.Stuck--;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var generation in _retired.Append(_current)) await generation.Driver.DisposeAsync();
    }

    private void Renew()
    {
        _retired.Add(_current);
        _current = new(BoltDrivers.Open(options));
    }
}
