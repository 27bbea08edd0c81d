namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>Says how large a graph is.</summary>
internal static class GraphCounts
{
    public static string Text(int nodes, int relationships) =>
        string.Create(CultureInfo.InvariantCulture, $"{nodes:N0} {(nodes == 1 ? "node" : "nodes")} and {relationships:N0} {(relationships == 1 ? "relationship" : "relationships")}");
}
