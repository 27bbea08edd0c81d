using GraphExplorer.Cypher.Parsing;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Cypher.Gate;

/// <summary>What a policy makes of requests: refuses them, or holds them to its limits.</summary>
internal sealed class StatementGate(GatePolicy policy, TimeProvider time)
{
    /// <summary>The request as it may go on.</summary>
    /// <exception cref="GraphException">It may not.</exception>
    public QueryRequest Pass(QueryRequest request)
    {
        if (request.Text.Length > policy.MaximumText)
            throw new GraphException(ServiceErrors.RequestTooLarge, $"A statement has at most {policy.MaximumText} characters.");
        var statement = Parse(request.Text);
        if (statement is not null) GateCheck.Require(statement, policy, request.AccessMode);
        var onlyReads = statement is not null && GateCheck.OnlyReads(statement);
        return request with
        {
            AccessMode = onlyReads || !policy.MayWrite ? AccessMode.Read : request.AccessMode,
            Limits = Smaller(request.Limits, policy.Limits),
        };
    }

    /// <summary>The transaction as it may begin. Each of its statements has the time of a statement; all together have it once, too.</summary>
    public TransactionRequest Pass(TransactionRequest request) => request with
    {
        AccessMode = policy.MayWrite ? request.AccessMode : AccessMode.Read,
        Time = Smaller(request.Time, policy.Limits.Time),
    };

    /// <summary>Runs what has passed, within its limits.</summary>
    /// <param name="canStopEarly">Whether rows past the limit may be left unread.</param>
    public async Task<IRowCursor> RunAsync(Func<CancellationToken, Task<IRowCursor>> run, QueryLimits limits, bool canStopEarly, CancellationToken cancellation)
    {
        var deadline = new Deadline(limits.Time, time);
        try
        {
            var cursor = await deadline.Within(token => new ValueTask<IRowCursor>(run(token)), cancellation);
            return new GatedCursor(cursor, limits.Rows, deadline, canStopEarly);
        }
        catch
        {
            deadline.Dispose();
            throw;
        }
    }

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
