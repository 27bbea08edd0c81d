using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Import;

/// <summary>Loads a seed into a graph, whole or not at all.</summary>
/// <param name="runner">The content graph.</param>
/// <param name="time">What stamps a report with the moment it came into the graph.</param>
public sealed class SeedImport(ICypherRunner runner, TimeProvider time)
{
    /// <summary>
    /// Merges the content by id in one statement, so in one transaction. A second load of the same content creates nothing.
    /// </summary>
    /// <exception cref="Graph.Errors.GraphException">The store refused; nothing was loaded.</exception>
    public async Task<ImportSummary> LoadAsync(SeedContent content, CancellationToken cancellation = default)
    {
        var request = new QueryRequest(ImportStatement.Text) { Parameters = ImportParameters.Of(content, time.GetUtcNow()) };
        var answer = await runner.ReadAsync(request, cancellation);
        return new(Labels(content), Types(content), content.Documents.Count(document => document.ContentHash is not null), answer.Summary.Counters)
        {
            Nodes = content.Nodes.Count,
        };
    }

    private static Dictionary<string, int> Labels(SeedContent content) =>
        content.Nodes.SelectMany(node => node.Labels).CountBy(label => label).ToDictionary(StringComparer.Ordinal);

    private static Dictionary<string, int> Types(SeedContent content) =>
        content.Relationships.CountBy(relationship => relationship.Type).ToDictionary(StringComparer.Ordinal);
}
