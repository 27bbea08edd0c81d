using System.Collections.Concurrent;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Embeds;

/// <summary>
/// Makes files of snapshots, a few at a time, and keeps the last ones: what stands at a fixed address is the same for everybody. A crowd that asks at once waits
/// for one rendering, and one that is too large is sent away.
/// </summary>
internal sealed class RenderedFiles : IDisposable
{
    private const int AtOnce = 2;
    private const int MostWaiting = 100;
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly SemaphoreSlim _rendering = new(AtOnce);
    private readonly ConcurrentDictionary<(string Snapshot, string Tag), Lazy<Task<byte[]>>> _files = new();
    private readonly ConcurrentQueue<(string Snapshot, string Tag)> _order = new();
    private int _waiting;
    private long _bytes;

    /// <summary>The file of a tag; it is made where it is not there.</summary>
    /// <param name="snapshot">The id of what it shows.</param>
    /// <param name="tag">One text for each content: the strong ETag.</param>
    /// <param name="make">Makes it. It goes on when whoever asked first went away: others may wait for it.</param>
    /// <exception cref="GraphException"><c>too_many_requests</c>.</exception>
    public async Task<byte[]> OfAsync(string snapshot, string tag, Func<Task<byte[]>> make)
    {
        var key = (snapshot, tag);
        var made = _files.GetOrAdd(key, _ => new(() => RenderAsync(key, make)));
        try
        {
            return await made.Value;
        }
        catch
        {
            _files.TryRemove(new(key, made));
            throw;
        }
    }

    /// <summary>Lets go of all files of a snapshot.</summary>
    public void Forget(string snapshot)
    {
        foreach (var key in _files.Keys.Where(key => key.Snapshot == snapshot)) Remove(key);
    }

    public void Dispose() => _rendering.Dispose();

    private async Task<byte[]> RenderAsync((string Snapshot, string Tag) key, Func<Task<byte[]>> make)
    {
        if (Interlocked.Increment(ref _waiting) > MostWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new GraphException(ServiceErrors.TooManyRequests, "Too many pictures are being made at once; try again in a moment.");
        }

        await _rendering.WaitAsync();
        try
        {
            var bytes = await Task.Run(make);
            Keep(key, bytes.Length);
            return bytes;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
            _rendering.Release();
        }
    }

    private void Keep((string Snapshot, string Tag) key, int length)
    {
        _order.Enqueue(key);
        if (Interlocked.Add(ref _bytes, length) <= MostBytes) return;
        while (Interlocked.Read(ref _bytes) > MostBytes && _order.TryDequeue(out var oldest)) Remove(oldest);
    }

    private void Remove((string Snapshot, string Tag) key)
    {
        if (_files.TryRemove(key, out var gone) && gone.Value is { IsCompletedSuccessfully: true } done) Interlocked.Add(ref _bytes, -done.Result.Length);
    }
}
