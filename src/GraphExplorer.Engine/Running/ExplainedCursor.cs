using GraphExplorer.Engine.Planning;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>The answer to EXPLAIN: a plan and no rows.</summary>
internal sealed class ExplainedCursor(PlannedStatement planned, string text, string bookmark) : IRowCursor
{
    public IReadOnlyList<string> Columns { get; } = [.. planned.Statement.Query.Columns.Select(column => column.Name)];

    public QuerySummary? Summary { get; private set; }

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
    {
        Summary ??= new(QueryCounters.None)
        {
            QueryType = QueryTypes.Of(planned.Statement),
            Bookmarks = [bookmark],
            Plan = new PlanDescriber(planned, text, counts: null).Describe(),
        };
        return ValueTask.FromResult<Value[]?>(null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
