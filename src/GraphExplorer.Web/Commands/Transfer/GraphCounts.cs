namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>Says how large a graph is.</summary>
internal static class GraphCounts
{
    public static string Text((long Nodes, long Relationships) count) => Text(count.Nodes, count.Relationships);

    public static string Text(long nodes, long relationships) =>
        string.Create(CultureInfo.InvariantCulture, $"{nodes:N0} {(nodes == 1 ? "node" : "nodes")} and {relationships:N0} {(relationships == 1 ? "relationship" : "relationships")}");
}
