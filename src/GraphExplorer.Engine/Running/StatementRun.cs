using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Operators;
using GraphExplorer.Engine.Operators.Building;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Engine.Operators.Profiling;
using GraphExplorer.Engine.Planning;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>One run of a statement: its operators, its transaction, its limits.</summary>
internal sealed class StatementRun(QueryRequest request, PlannedStatement planned, StatementWatch watch) : IDisposable
{
    private Operator? _rows;
    private RunContext? _context;
    private RowCounts? _counts;

    public required GraphView View { get; init; }
    public required GraphTransaction? Transaction { get; init; }
    public required ProcedureRegistry Procedures { get; init; }
    public required DateTimeOffset Time { get; init; }
    public required Random Random { get; init; }

    /// <summary>Names what is committed.</summary>
    public required Func<string> Bookmark { get; init; }

    public IReadOnlyList<BoundColumn> Columns => planned.Statement.Query.Columns;

    public long? RowLimit => request.Limits.Rows;

    /// <summary>The slots of the next row; null after the last.</summary>
    public Value[]? Next(CancellationToken cancellation)
    {
        watch.Reading = cancellation;
        watch.Look();
        _rows ??= Open();
        return _rows.Next() ? _context!.Row : null;
    }

    /// <summary>Ends the statement when it was cancelled or ran too long.</summary>
    public void Poll() => watch.Poll();

    /// <summary>Commits, and says what was done.</summary>
    public QuerySummary Finish(bool truncated)
    {
        Transaction?.Commit();
        return new(Transaction?.Writer.Counters ?? QueryCounters.None)
        {
            QueryType = QueryTypes.Of(planned.Statement),
            Truncated = truncated,
            Bookmarks = [Bookmark()],
            Plan = _counts is null ? null : new PlanDescriber(planned, request.Text, _counts).Describe(),
        };
    }

    /// <summary>Undoes what was not committed.</summary>
    public void Dispose() => Transaction?.Dispose();

    private Operator Open()
    {
        if (planned.Statement.Mode == StatementMode.Profile) _counts = new();
        var memory = new MemoryBudget(request.Limits.Bytes);
        _context = new()
        {
            State = new()
            {
                Graph = View,
                Parameters = request.Parameters,
                StatementTime = Time,
                Random = Random,
                Poll = watch.Poll,
                CheckRoom = memory.Check,
            },
            Graph = View,
            Transaction = Transaction,
            Row = new Value[planned.Width],
            Memory = memory,
            Procedures = Procedures,
        };
        var rows = new OperatorBuilder(_context, planned, _counts).Build(planned.Root);
        rows.Open();
        return rows;
    }
}
