using GraphExplorer.Snapshots.Citations;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Snapshots.Format;

/// <summary>Hands a snapshot to the formats that are not of snapshots alone.</summary>
public static class SnapshotSources
{
    /// <summary>What it rests on, for <see cref="CitationFormat"/>.</summary>
    public static CitedSources ToCitedSources(this Snapshot snapshot)
    {
        var claims = snapshot.Claims.ToDictionary(claim => claim.Ref);
        return new(
            [.. snapshot.Reports.Select(report => new CitedReport(
                report.Summary ?? Sentence(report, claims.GetValueOrDefault(report.Claim)), ChainNames(report), report.Document?.Value, report.Line))],
            [.. snapshot.Documents.Select(ToCited)]);
    }

    /// <summary>The drawing, for <see cref="GraphFileFormat"/>.</summary>
    public static DrawnGraph ToDrawnGraph(this Snapshot snapshot) => new(
        snapshot.Title,
        [.. snapshot.Nodes.Select(node => new DrawnNode(
            node.Ref, node.Name, node.Kind, node.Labels, node.Detail, node.At is { } at ? new DrawnPoint(at.X, at.Y) : null))],
        [.. snapshot.Edges.Select(edge => new DrawnEdge(
            edge.Id, edge.From, edge.To, edge.Relation, edge.Verb, edge.Reports, edge.IndependentOrigins, edge.Denied, edge.Disputed) { Links = edge.Links })]);

    // The claim alone would read as if its denier said so.
    private static string Sentence(FrozenReport report, FrozenClaim? claim) =>
        $"{report.Speaker.Name} {StanceWords.Of(report.Stance)}: {claim?.Text ?? report.Claim.Value}";

    private static List<string> ChainNames(FrozenReport report) =>
        report.Chains.Count > 0 ? [.. report.Chains[0].Select(step => step.Speaker.Name)] : [report.Speaker.Name];

    private static CitedDocument ToCited(FrozenDocument document) => new(
        document.Ref.Value, document.Title, document.Outlet, document.Url, document.Language,
        document.Published is { } days ? new(days.From, days.To) : null, document.IsInferred);
}
