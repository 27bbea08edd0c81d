using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>What stands around the rows of an answer, taken in entry by entry.</summary>
internal sealed class AnswerSummary
{
    private QueryCounters _counters = QueryCounters.None;
    private IReadOnlyList<QueryNotification> _notifications = [];
    private IReadOnlyList<string> _bookmarks = [];
    private QueryPlan? _plan;
    private string? _queryType;

    /// <summary>A list of texts.</summary>
    public static IReadOnlyList<string> Texts(JsonElement json) => [.. json.EnumerateArray().Select(text => text.GetString()!)];

    /// <summary>Takes in one entry; one that is not known is ignored, since newer servers send more.</summary>
    public void Read(string name, JsonElement value, MarkedText text)
    {
        switch (name)
        {
            case "counters": _counters = AnswerCounters.Read(value); break;
            case "notifications": _notifications = AnswerNotifications.Read(value, text); break;
            case "queryPlan" or "profiledQueryPlan": _plan = AnswerPlan.Read(value); break;
            case "bookmarks": _bookmarks = Texts(value); break;
            case "queryType": _queryType = value.GetString(); break;
        }
    }

    /// <param name="returnsRows">Whether the statement has columns.</param>
    /// <param name="bookmarks">Of the commit, where that was a request of its own.</param>
    public QuerySummary ToSummary(bool returnsRows, IReadOnlyList<string>? bookmarks = null) => new(_counters)
    {
        QueryType = _queryType ?? GuessType(returnsRows),
        Plan = _plan,
        Notifications = _notifications,
        Bookmarks = bookmarks ?? _bookmarks,
    };

    /// <summary>5.26 does not tell.</summary>
    private string GuessType(bool returnsRows)
    {
        var schema = _counters.IndexesAdded + _counters.IndexesRemoved + _counters.ConstraintsAdded + _counters.ConstraintsRemoved;
        if (schema > 0) return "s";
        if (!_counters.ContainsUpdates) return "r";
        return returnsRows ? "rw" : "w";
    }
}
