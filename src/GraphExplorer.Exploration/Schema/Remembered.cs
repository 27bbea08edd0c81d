namespace GraphExplorer.Exploration.Schema;

/// <summary>
/// Something that costs time to learn and seldom changes. It is learned when first asked for; once it has aged, whoever asks gets the old
/// one while the new one is learned behind. Learning takes at most a twentieth of the time.
/// </summary>
public sealed class Remembered<T>(Func<CancellationToken, Task<T>> learn, TimeProvider time) : IDisposable
    where T : class
{
    private const int Share = 20;

    private static readonly TimeSpan Youngest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Oldest = TimeSpan.FromMinutes(10);

    private readonly Lock _lock = new();
    private Known? _known;
    private Learning? _learning;

    /// <summary>What is known; at most ten minutes old.</summary>
    public async Task<T> ReadAsync(CancellationToken cancellation)
    {
        if (Learned() is { } what) return what;
        var learning = Join();
        try
        {
            return await learning.Task.WaitAsync(cancellation);
        }
        finally
        {
            Leave(learning);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _learning?.End.Cancel();
        }
    }

    /// <summary>What is known and good enough; null where somebody has to wait.</summary>
    private T? Learned()
    {
        lock (_lock)
        {
            if (_known is not { } known) return null;
            var age = time.GetElapsedTime(known.At);
            if (age > Oldest) return null;
            if (age > known.GoodFor) Running();
            return known.What;
        }
    }

    private Learning Join()
    {
        lock (_lock)
        {
            var learning = Running();
            learning.Waiting++;
            return learning;
        }
    }

    /// <summary>What nobody waits for any more ends in the store too.</summary>
    private void Leave(Learning learning)
    {
        lock (_lock)
        {
            if (--learning.Waiting == 0) learning.End.Cancel();
        }
    }

    private Learning Running()
    {
        if (_learning is { End.IsCancellationRequested: false } running) return running;
        var learning = new Learning();
        learning.Task = LearnAsync(learning);
        return _learning = learning;
    }

    private async Task<T> LearnAsync(Learning learning)
    {
        // Whoever starts it holds the lock, and it takes the lock to end.
        await Task.Yield();
        var start = time.GetTimestamp();
        try
        {
            var what = await learn(learning.End.Token);
            var took = time.GetElapsedTime(start);
            Keep(new(what, time.GetTimestamp(), TimeSpan.FromTicks(Math.Clamp(took.Ticks * Share, Youngest.Ticks, Oldest.Ticks))));
            return what;
        }
        finally
        {
            lock (_lock)
            {
                if (_learning == learning) _learning = null;
            }
        }
    }

    private void Keep(Known known)
    {
        lock (_lock)
        {
            _known = known;
        }
    }

    private sealed record Known(T What, long At, TimeSpan GoodFor);

    /// <summary>One for all who wait at the same time.</summary>
    private sealed class Learning
    {
        public CancellationTokenSource End { get; } = new();

        public Task<T> Task { get; set; } = null!;

        public int Waiting { get; set; }
    }
}
