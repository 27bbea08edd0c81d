using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Everything of the graph that a snapshot rests on.</summary>
public static class SnapshotRefs
{
    /// <summary>Each once: what it draws, lists, and folds into its edges and chains.</summary>
    public static IReadOnlyList<NodeRef> Of(Snapshot snapshot) =>
    [
        .. snapshot.Nodes.SelectMany(node => node.Members?.Select(member => member.Ref) ?? [node.Ref])
            .Concat(snapshot.Edges.SelectMany(edge => edge.Behind))
            .Concat(snapshot.Reports.Select(report => report.Ref))
            .Concat(snapshot.Reports.SelectMany(report => report.Chains).SelectMany(chain => chain.Select(step => step.Report)))
            .Concat(snapshot.Claims.Select(claim => claim.Ref))
            .Concat(snapshot.Documents.Select(document => document.Ref))
            .Distinct(),
    ];
}
