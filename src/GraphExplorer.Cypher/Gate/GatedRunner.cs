using GraphExplorer.Cypher.Parsing;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Cypher.Gate;

/// <summary>
/// Stands before a runner for callers of one role: refuses what the policy does not allow, sets the access mode from
/// what the statement does, and holds it to the limits. The runner behind is not owned: several gates may share it.
/// </summary>
public sealed class GatedRunner(ICypherRunner runner, GatePolicy policy, TimeProvider? time = null) : ICypherRunner
{
    private readonly TimeProvider _time = time ?? TimeProvider.System;

    /// <inheritdoc/>
    /// <exception cref="GraphException">
    /// <c>writes_not_allowed</c>, <c>clause_not_allowed</c>, <c>procedure_not_allowed</c>, <c>request_too_large</c>, or an error of the text.
    /// </exception>
    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        if (request.Text.Length > policy.MaximumText)
            throw new GraphException(ServiceErrors.RequestTooLarge, $"A statement has at most {policy.MaximumText} characters.");
        var statement = Parse(request.Text);
        if (statement is not null) GateCheck.Require(statement, policy, request.AccessMode);
        var onlyReads = statement is not null && GateCheck.OnlyReads(statement);
        var limits = Smaller(request.Limits, policy.Limits);
        var gated = request with { AccessMode = onlyReads || !policy.MayWrite ? AccessMode.Read : request.AccessMode, Limits = limits };
        var deadline = new Deadline(limits.Time, _time);
        try
        {
            var cursor = await deadline.Within(token => new ValueTask<IRowCursor>(runner.RunAsync(gated, token)), cancellation);
            return new GatedCursor(cursor, limits.Rows, deadline, canStopEarly: gated.AccessMode == AccessMode.Read);
        }
        catch
        {
            deadline.Dispose();
            throw;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Null when only the store can read the text, and the policy leaves that to it.</summary>
    private StatementSyntax? Parse(string text)
    {
        try
        {
            return StatementParser.Parse(text);
        }
        catch (GraphException) when (policy.MayLeaveGraph)
        {
            return null;
        }
    }

    private static QueryLimits Smaller(QueryLimits asked, QueryLimits most) =>
        new(Smaller(asked.Time, most.Time), Smaller(asked.Rows, most.Rows), Smaller(asked.Bytes, most.Bytes));

    private static T? Smaller<T>(T? asked, T? most)
        where T : struct, IComparable<T> =>
        asked is { } one && most is { } other ? (one.CompareTo(other) < 0 ? one : other) : asked ?? most;
}
