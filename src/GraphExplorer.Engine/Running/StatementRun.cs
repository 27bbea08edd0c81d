using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Operators;
using GraphExplorer.Engine.Operators.Building;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Engine.Operators.Profiling;
using GraphExplorer.Engine.Planning;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>One run of a statement: its operators, its transaction, its limits.</summary>
internal sealed class StatementRun(QueryRequest request, PlannedStatement planned, StatementWatch watch) : IDisposable
{
    private Operator? _rows;
    private RunContext? _context;
    private RowCounts? _counts;

    public required StatementPlace Place { get; init; }
    public required ProcedureRegistry Procedures { get; init; }
    public required DateTimeOffset Time { get; init; }
    public required Random Random { get; init; }

    /// <summary>Names what is committed; nothing where that is not the statement's to say.</summary>
    public required Func<IReadOnlyList<string>> Bookmarks { get; init; }

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

    /// <summary>Whether it changes anything.</summary>
    public bool Writes => Place.Transaction is not null;

    /// <summary>Makes what it did last, and says what that was.</summary>
    public QuerySummary Finish(bool truncated)
    {
        Place.Complete();
        return new(Place.Transaction?.Writer.Counters ?? QueryCounters.None)
        {
            QueryType = QueryTypes.Of(planned.Statement),
            Truncated = truncated,
            Bookmarks = Bookmarks(),
            Plan = _counts is null ? null : new PlanDescriber(planned, request.Text, _counts).Describe(),
        };
    }

    /// <summary>Undoes what was not committed.</summary>
    public void Dispose() => Place.Leave();

    private Operator Open()
    {
        if (planned.Statement.Mode == StatementMode.Profile) _counts = new();
        var memory = new MemoryBudget(request.Limits.Bytes);
        _context = new()
        {
            State = new()
            {
                Graph = Place.View,
                Parameters = request.Parameters,
                StatementTime = Time,
                Random = Random,
                Poll = watch.Poll,
                CheckRoom = memory.Check,
            },
            Graph = Place.View,
            Transaction = Place.Transaction,
            Row = new Value[planned.Width],
            Memory = memory,
            Procedures = Procedures,
        };
        var rows = new OperatorBuilder(_context, planned, _counts).Build(planned.Root);
        rows.Open();
        return rows;
    }
}
