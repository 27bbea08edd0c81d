using GraphExplorer.Engine.Operators.Procedures;

namespace GraphExplorer.Engine.Running;

/// <summary>What a runner takes from outside.</summary>
public sealed record EmbeddedRunnerOptions
{
    /// <summary>Gives <c>datetime()</c> and measures the time limit. Default: the system's clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gives each statement its source for <c>rand()</c>. Default: one with a seed of its own.</summary>
    public Func<Random> Random { get; init; } = () => new Random();

    /// <summary>How long a writer waits for another; past it <c>writer_busy</c>. A limit of time of its own may be shorter. Default: 30 s.</summary>
    public TimeSpan WriterPatience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Procedures besides the runner's own. Default: none.</summary>
    public IReadOnlyList<IProcedure> Procedures { get; init; } = [];
}
