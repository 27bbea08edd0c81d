namespace GraphExplorer.Neo4j.Bolt.Transactions;

/// <summary>What was asked of the driver, one call after another; a caller may stop waiting, the call goes on.</summary>
internal sealed class BoltCalls
{
    /// <summary>The last one.</summary>
    public Task Last { get; private set; } = Task.CompletedTask;

    public bool IsIdle => Last.IsCompleted;

    public Task<T> WaitAsync<T>(Task<T> call, CancellationToken cancellation)
    {
        Observe(call);
        return call.WaitAsync(cancellation);
    }

    public Task WaitAsync(Task call, CancellationToken cancellation)
    {
        Observe(call);
        return call.WaitAsync(cancellation);
    }

    private void Observe(Task call)
    {
        Last = call;
        // Who stopped waiting is not interested in how it failed.
        call.ContinueWith(done => done.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }
}
