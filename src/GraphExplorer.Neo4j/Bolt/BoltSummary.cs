using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>What a statement did, as the driver tells it.</summary>
internal static class BoltSummary
{
    /// <param name="text">The statement, for the positions of remarks.</param>
    /// <param name="bookmarks">Of its commit.</param>
    public static QuerySummary Read(IResultSummary summary, string text, IReadOnlyList<string> bookmarks) => new(Counters(summary.Counters))
    {
        QueryType = Type(summary.QueryType),
        Plan = summary.HasProfile ? Profile(summary.Profile) : summary.HasPlan ? Plan(summary.Plan) : null,
        Notifications = [.. (summary.Notifications ?? []).Select(remark => Notification(remark, new("", text)))],
        Bookmarks = bookmarks,
    };

    private static QueryCounters Counters(ICounters counters) => new(
        NodesCreated: counters.NodesCreated,
        NodesDeleted: counters.NodesDeleted,
        RelationshipsCreated: counters.RelationshipsCreated,
        RelationshipsDeleted: counters.RelationshipsDeleted,
        PropertiesSet: counters.PropertiesSet,
        LabelsAdded: counters.LabelsAdded,
        LabelsRemoved: counters.LabelsRemoved,
        IndexesAdded: counters.IndexesAdded,
        IndexesRemoved: counters.IndexesRemoved,
        ConstraintsAdded: counters.ConstraintsAdded,
        ConstraintsRemoved: counters.ConstraintsRemoved);

    private static string Type(QueryType type) => type switch
    {
        QueryType.ReadOnly => "r",
        QueryType.WriteOnly => "w",
        QueryType.SchemaWrite => "s",
        _ => "rw",
    };

    private static QueryPlan Plan(IPlan plan) => new(plan.OperatorType, Arguments(plan), [.. plan.Identifiers], [.. plan.Children.Select(Plan)]);

    private static QueryPlan Profile(IProfiledPlan plan) =>
        new(plan.OperatorType, Arguments(plan), [.. plan.Identifiers], [.. plan.Children.Select(Profile)], plan.Records, plan.DbHits);

    private static ValueMap Arguments(IPlan plan) => new RecordReader(mostBytes: null).Map(plan.Arguments);

    private static QueryNotification Notification(INotification remark, MarkedText text) => new(
        remark.Code, remark.Title, remark.Description, remark.RawSeverityLevel ?? "", remark.RawCategory ?? "", Position(remark.Position, text));

    // The driver gives a position of zeros where the server gave none; a line is never zero.
    private static TextSpan? Position(IInputPosition? position, MarkedText text) => position is { Line: > 0 } ? text.SpanAt(position.Offset) : null;
}
