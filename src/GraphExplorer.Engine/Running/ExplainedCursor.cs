using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Planning;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>The answer to EXPLAIN: a plan and no rows.</summary>
internal sealed class ExplainedCursor(PlannedStatement planned, QueryRequest request, IReadOnlyList<string> bookmarks) : IRowCursor
{
    public IReadOnlyList<string> Columns { get; } = [.. planned.Statement.Query.Columns.Select(column => column.Name)];

    public QuerySummary? Summary { get; private set; }

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
    {
        Summary ??= new(QueryCounters.None)
        {
            QueryType = QueryTypes.Of(planned.Statement),
            Bookmarks = bookmarks,
            Plan = new PlanDescriber(planned, request.Text, counts: null).Describe(),
            Notifications = Missing() is { } sentence ? [NotProvided(sentence)] : [],
        };
        return ValueTask.FromResult<Value[]?>(null);
    }

    private string? Missing() => ParameterCheck.Missing(planned.Statement.Parameters, request.Parameters);

    // A plan needs no values, so that some are missing is said and no error.
    private static QueryNotification NotProvided(string sentence) => new(
        "Neo.ClientNotification.Statement.ParameterNotProvided", "A parameter of the statement has no value.", sentence, "WARNING", "GENERIC");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
