namespace GraphExplorer.Engine.Durability;

/// <summary>How a data folder is opened.</summary>
public sealed record DataFolderOptions
{
    /// <summary>Default <see cref="DurabilityLevel.Full"/>.</summary>
    public DurabilityLevel Level { get; init; } = DurabilityLevel.Full;

    /// <summary>Told how far the opening is, from 0 to 1, now and then. Default: nobody.</summary>
    public IProgress<double>? Progress { get; init; }

    /// <summary>
    /// Called at each step of each commit; an <see cref="IOException"/> it throws counts as a failure of the disk at that step.
    /// For trying what happens then. Default: nobody.
    /// </summary>
    public Action<CommitStep>? AtStep { get; init; }
}
