using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Schema;

/// <summary>
/// Nodes that the product keeps for itself beside the content: activities, snapshots, saved queries and views. They refer to content by a
/// list in <c>refs</c>, be it an empty one, and that is what tells them from nodes of a graph that uses the same labels. The statements
/// name these labels too.
/// </summary>
internal static class WorkingNodes
{
    private const string Mark = "refs";

    private static readonly string[] Labels = ["Activity", "SavedQuery", "SavedView", "Snapshot", "SnapshotVersion"];

    /// <summary>Whether a node is such.</summary>
    public static bool Has(GraphNode node) => node.Labels.Any(Labels.Contains) && !node.Properties[Mark].IsNull;

    /// <summary>How many of the nodes of a label that were looked at are such.</summary>
    public static long Count(string label, IEnumerable<SampledProperty> properties) =>
        Labels.Contains(label) ? properties.FirstOrDefault(property => property.Name == Mark)?.Count ?? 0 : 0;
}
