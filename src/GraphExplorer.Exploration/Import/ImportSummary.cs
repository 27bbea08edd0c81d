using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Import;

/// <summary>What an import brought in, and what of it was new to the graph.</summary>
/// <param name="Labels">Nodes by label; a node with two labels counts for both, e.g. <c>Actor</c> and <c>Person</c>.</param>
/// <param name="RelationshipTypes">Relationships by type.</param>
/// <param name="Documents">Documents whose text is at hand (<c>held</c>), without those known only from another's words.</param>
/// <param name="Counters">What the store did; on a second load of the same folder no node and no relationship is created.</param>
public sealed record ImportSummary(
    IReadOnlyDictionary<string, int> Labels, IReadOnlyDictionary<string, int> RelationshipTypes, int Documents, QueryCounters Counters)
{
    public int Nodes { get; init; }

    public int Relationships => RelationshipTypes.Values.Sum();
}
