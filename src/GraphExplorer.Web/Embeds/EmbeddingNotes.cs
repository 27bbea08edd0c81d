using System.Collections.Concurrent;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;

namespace GraphExplorer.Web.Embeds;

/// <summary>
/// Counts on which hosts snapshots are embedded: the host of the page around, and nothing of who reads it. Looking at a page changes nothing: counts are
/// gathered, and written now and then. What caches give away by themselves is not seen.
/// </summary>
internal sealed class EmbeddingNotes(StateStore state, PublicAddress address, TimeProvider time, ILogger<EmbeddingNotes> log) : BackgroundService
{
    private const int MostGathered = 1000;
    private const int MostHosts = 20;
    private const int LongestHost = 253;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string Snapshot, string Host), int> _seen = new();

    /// <summary>Notes the page around, where there is one of another site.</summary>
    public void Note(HttpRequest request, string snapshot)
    {
        if (request.Headers["Sec-Fetch-Dest"].ToString() is not ("" or "iframe" or "frame" or "embed")) return;
        if (!Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var around) || around.Scheme is not ("http" or "https")) return;
        var host = around.IsDefaultPort ? around.IdnHost : $"{around.IdnHost}:{around.Port.ToString(CultureInfo.InvariantCulture)}";
        if (host == request.Host.ToString() || host == address.Root.Authority || host.Length > LongestHost || _seen.Count >= MostGathered) return;
        _seen.AddOrUpdate((snapshot, host), 1, (_, count) => count + 1);
    }

    /// <summary>Lets go of what was gathered of a snapshot.</summary>
    public void Forget(string snapshot)
    {
        foreach (var key in _seen.Keys.Where(key => key.Snapshot == snapshot)) _seen.TryRemove(key, out _);
    }

    /// <summary>Writes what was gathered.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        var store = new SnapshotStore(state.Runner);
        foreach (var group in _seen.Keys.GroupBy(key => key.Snapshot).ToList())
        {
            if (await StandingAsync(store, group.Key, cancellation) is not { } kept) continue;
            var counts = group.Select(key => (key.Host, Count: _seen.TryRemove(key, out var count) ? count : 0)).Where(entry => entry.Count > 0).ToList();
            await store.NoteHostsAsync(group.Key, Merged(kept.Hosts, counts), cancellation);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await TryWriteAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await TryWriteAsync(CancellationToken.None);
        }
    }

    // Another server may have deleted it meanwhile.
    private async Task<KeptSnapshot?> StandingAsync(SnapshotStore store, string snapshot, CancellationToken cancellation)
    {
        try
        {
            return await store.FindAsync(snapshot, cancellation);
        }
        catch (GraphException failure) when (failure.Entry == ServiceErrors.Gone || failure.Entry == ServiceErrors.NotFound)
        {
            Forget(snapshot);
            return null;
        }
    }

    // A store that is away is told elsewhere; these counts are not worth more than a line.
    private async Task TryWriteAsync(CancellationToken cancellation)
    {
        try
        {
            await WriteAsync(cancellation);
        }
        catch (GraphException failure)
        {
            log.LogWarning("Where snapshots are embedded could not be written: {Reason}", failure.Message);
        }
    }

    private IEnumerable<EmbeddingHost> Merged(IReadOnlyList<EmbeddingHost> kept, IReadOnlyList<(string Host, int Count)> counts)
    {
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var seen = counts.Select(entry => new EmbeddingHost(entry.Host, entry.Count + (kept.FirstOrDefault(host => host.Host == entry.Host)?.Count ?? 0), today)).ToList();
        return seen.Concat(kept.Where(host => seen.All(one => one.Host != host.Host))).Take(MostHosts);
    }
}
