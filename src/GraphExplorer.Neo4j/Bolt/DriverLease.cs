using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>The driver for one statement.</summary>
internal sealed class DriverLease(RenewedDriver source, DriverGeneration generation)
{
    public IDriver Driver => generation.Driver;

    /// <summary>The statement is over, or waits for an answer that may never come.</summary>
    public void Return(Task run)
    {
        source.Return(generation, isStuck: !run.IsCompleted);
        if (!run.IsCompleted) run.ContinueWith(_ => source.Recover(generation), TaskScheduler.Default);
    }
}
