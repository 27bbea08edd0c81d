namespace GraphExplorer.Neo4j.Watching;

/// <summary>How patient a <see cref="WatchedRunner"/> is.</summary>
public sealed record WatchTimes
{
    /// <summary>How long a server may take to say that it is there. Default 5 s.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long after it was found missing it is asked again. Default 1 s.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// The same where it refuses the account, the first time; each time twice as long, up to <see cref="LongestPause"/>: a server locks out
    /// whoever tries a wrong password too often, and with it everybody of that name. Default 2 s.
    /// </summary>
    public TimeSpan RefusedPause { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Default a minute.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether there is another password than when it was asked last: then it is asked at once. Looked at every <see cref="Pause"/>. Default never.</summary>
    public Func<bool> HasNewPassword { get; init; } = () => false;

    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
