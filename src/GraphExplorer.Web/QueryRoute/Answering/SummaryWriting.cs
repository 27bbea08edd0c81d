using System.Text.Json;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>Writes the entries after the rows.</summary>
/// <param name="includeCounters">Whether they were asked for.</param>
internal sealed class SummaryWriting(bool includeCounters, PlanWriting plans)
{
    /// <summary>Said when rows were left out, since nothing else in the format does.</summary>
    private static readonly QueryNotification Truncated = new(
        "Neo.ClientNotification.Statement.ResultTruncated", "The answer is not complete.",
        "The statement has more rows than one answer may hold; the rest was left out. Ask with SKIP and LIMIT.", "WARNING", "GENERIC");

    /// <summary>Counters where asked for, notifications and a plan where there are any.</summary>
    public void WriteFindings(Utf8JsonWriter json, AnswerSummary summary)
    {
        var query = summary.Query;
        if (includeCounters) WriteCounters(json, query.Counters);
        IReadOnlyList<QueryNotification> notifications = query.Truncated ? [.. query.Notifications, Truncated] : query.Notifications;
        if (notifications.Count > 0) WriteNotifications(json, notifications);
        if (query.Plan is { } plan) plans.Write(json, plan);
    }

    public static void WriteTimes(Utf8JsonWriter json, AnswerSummary summary)
    {
        json.WriteString("queryType", summary.Query.QueryType);
        json.WriteNumber("resultAvailableAfter", (long)summary.Available.TotalMilliseconds);
        json.WriteNumber("resultConsumedAfter", (long)summary.Consumed.TotalMilliseconds);
    }

    public static void WriteBookmarks(Utf8JsonWriter json, AnswerSummary summary)
    {
        json.WriteStartArray("bookmarks");
        foreach (var bookmark in summary.Query.Bookmarks) json.WriteStringValue(bookmark);
        json.WriteEndArray();
    }

    private static void WriteCounters(Utf8JsonWriter json, QueryCounters counters)
    {
        json.WriteStartObject("counters");
        json.WriteBoolean("containsUpdates", counters.ContainsUpdates);
        json.WriteNumber("nodesCreated", counters.NodesCreated);
        json.WriteNumber("nodesDeleted", counters.NodesDeleted);
        json.WriteNumber("propertiesSet", counters.PropertiesSet);
        json.WriteNumber("relationshipsCreated", counters.RelationshipsCreated);
        json.WriteNumber("relationshipsDeleted", counters.RelationshipsDeleted);
        json.WriteNumber("labelsAdded", counters.LabelsAdded);
        json.WriteNumber("labelsRemoved", counters.LabelsRemoved);
        json.WriteNumber("indexesAdded", counters.IndexesAdded);
        json.WriteNumber("indexesRemoved", counters.IndexesRemoved);
        json.WriteNumber("constraintsAdded", counters.ConstraintsAdded);
        json.WriteNumber("constraintsRemoved", counters.ConstraintsRemoved);
        json.WriteBoolean("containsSystemUpdates", false);
        json.WriteNumber("systemUpdates", 0);
        json.WriteEndObject();
    }

    private static void WriteNotifications(Utf8JsonWriter json, IReadOnlyList<QueryNotification> notifications)
    {
        json.WriteStartArray("notifications");
        foreach (var notification in notifications)
        {
            json.WriteStartObject();
            json.WriteString("code", notification.Code);
            json.WriteString("description", notification.Description);
            json.WriteString("severity", notification.Severity);
            json.WriteString("title", notification.Title);
            WritePosition(json, notification);
            json.WriteString("category", notification.Category);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePosition(Utf8JsonWriter json, QueryNotification notification)
    {
        if (notification.Position is not { } position)
        {
            json.WriteNull("position");
            return;
        }

        json.WriteStartObject("position");
        json.WriteNumber("offset", position.Offset);
        json.WriteNumber("line", position.Line);
        json.WriteNumber("column", position.Column);
        json.WriteEndObject();
    }
}
