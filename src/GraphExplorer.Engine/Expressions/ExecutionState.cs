using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>What every expression and operator of one running statement shares.</summary>
public sealed class ExecutionState
{
    public required IGraphReader Graph { get; init; }
    public required ValueMap Parameters { get; init; }

    /// <summary>Fixed when the statement starts, so that every <c>datetime()</c> in it agrees.</summary>
    public required DateTimeOffset StatementTime { get; init; }

    /// <summary>What <c>datetime.realtime()</c> asks. Default the system's clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Source of <c>rand()</c> and <c>randomUUID()</c>.</summary>
    public required Random Random { get; init; }

    /// <summary>
    /// Throws when so many bytes more would be beyond what the statement may hold at once. Called before a list or text is
    /// made that may be great; default no limit.
    /// </summary>
    public Action<long> CheckRoom { get; init; } = _ => { };

    /// <summary>Throws when the statement is cancelled or out of time. Called in every loop; cheap.</summary>
    public required Action Poll { get; init; }
}
