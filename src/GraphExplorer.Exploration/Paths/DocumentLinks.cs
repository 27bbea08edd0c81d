using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Paths;

/// <summary>Reads how documents are connected with entities.</summary>
internal sealed class DocumentLinks(ICypherRunner runner)
{
    /// <summary>All links between pairs of an entity and a document.</summary>
    public async Task<IReadOnlyList<Link>> ReadAsync(IReadOnlyCollection<(NodeRef Entity, NodeRef Document)> pairs, CancellationToken cancellation)
    {
        var refs = pairs.SelectMany(pair => new[] { pair.Entity, pair.Document }).Distinct().ToDictionary(node => node.Value, StringComparer.Ordinal);
        var texts = pairs.Select(pair => StatementRunning.Texts([pair.Entity.Value, pair.Document.Value]));
        var rows = await runner.AskAsync("paths/document-links", new ValueMap().With("pairs", Value.List([.. texts])), cancellation);
        return [.. rows.Select(row => new Link(
            refs[row["one"].AsString], Relation.OfType(row["type"].AsString), refs[row["two"].AsString], row.Texts("reports")))];
    }
}
