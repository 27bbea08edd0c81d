using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Citing;

/// <summary>Reads the documents in which reports are written.</summary>
public sealed class ReadDocuments(ICypherRunner runner)
{
    /// <summary>Each document once, in the order in which the rows first need it.</summary>
    public async Task<IReadOnlyList<CitableDocument>> ReadAsync(IReadOnlyList<ReportRow> rows, CancellationToken cancellation)
    {
        var needed = rows.Select(row => row.Document?.Ref).OfType<Graph.NodeRef>().Distinct().ToList();
        var parameters = new ValueMap().With("documents", StatementRunning.Texts(needed.Select(document => document.Value)));
        var found = (await runner.AskAsync("citing/documents", parameters, cancellation)).Select(ToDocument).ToDictionary(document => document.Item.Ref);
        return [.. needed.Select(found.GetValueOrDefault).OfType<CitableDocument>()];
    }

    private static CitableDocument ToDocument(Row row)
    {
        var properties = row["document"].AsNode.Properties;
        return new(
            row["document"].ToItem(), row.Texts("outlets"), properties["url"].TextOrNull(), properties["language"].TextOrNull(),
            Days.Read(properties, "published"), properties["dateBasis"].TextOrNull() == "inferred");
    }
}
