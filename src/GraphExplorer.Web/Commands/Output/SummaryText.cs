using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Commands.Output;

/// <summary>What statements did, in a line: <c>2 rows in 12 ms; 1 node created, 3 properties set</c>.</summary>
internal static class SummaryText
{
    /// <param name="statements">Told where there are several.</param>
    public static string Of(int statements, long rows, QueryCounters counters, TimeSpan time)
    {
        var several = statements == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{statements:N0} statements, ");
        var text = several + string.Create(CultureInfo.InvariantCulture, $"{rows:N0} {(rows == 1 ? "row" : "rows")} in {time.TotalMilliseconds:N0} ms");
        return string.Join("; ", new[] { text, Of(counters) }.Where(part => part.Length > 0));
    }

    /// <summary>The changes alone, e.g. <c>1 node created</c>; empty for none.</summary>
    public static string Of(QueryCounters counters) => string.Join(", ", Changes(counters).Where(change => change.Count > 0).Select(change => string.Create(
        CultureInfo.InvariantCulture, $"{change.Count:N0} {(change.Count == 1 ? change.One : change.Many)} {change.Done}")));

    private static IEnumerable<(long Count, string One, string Many, string Done)> Changes(QueryCounters counters) =>
    [
        (counters.NodesCreated, "node", "nodes", "created"),
        (counters.NodesDeleted, "node", "nodes", "deleted"),
        (counters.RelationshipsCreated, "relationship", "relationships", "created"),
        (counters.RelationshipsDeleted, "relationship", "relationships", "deleted"),
        (counters.PropertiesSet, "property", "properties", "set"),
        (counters.LabelsAdded, "label", "labels", "added"),
        (counters.LabelsRemoved, "label", "labels", "removed"),
    ];
}
