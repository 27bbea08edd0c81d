namespace GraphExplorer.Neo4j.Watching;

/// <summary>How patient a <see cref="WatchedRunner"/> is.</summary>
public sealed record WatchTimes
{
    /// <summary>How long a server may take to say that it is there. Default 5 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after it was found missing it is asked again. Default 1 s.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The same where it refuses the account: a server locks out who tries too often. Default 6 s.</summary>
    public TimeSpan RefusedPause { get; init; } = TimeSpan.FromSeconds(6);

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
