using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Paths.Telling;

/// <summary>Reads how the entities of paths are connected.</summary>
internal sealed class PathLinks(ICypherRunner runner, IReadOnlyDictionary<string, Item> items)
{
    /// <summary>All links between pairs of neighbours.</summary>
    /// <param name="pairs">Two ids each; each pair once, either way round.</param>
    /// <param name="relations">Only these, and those of documents.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<Link>> ReadAsync(
        IReadOnlyCollection<(string One, string Two)> pairs, IEnumerable<Relation> relations, CancellationToken cancellation)
    {
        var held = pairs.ToLookup(pair => IsDocument(pair.One) || IsDocument(pair.Two));
        var types = StatementRunning.Texts(relations.Select(relation => relation.Type));
        var parameters = new ValueMap().With("pairs", Pairs(held[false])).With("types", types);
        var rows = await runner.AskAsync("paths/links", parameters, cancellation);
        if (!held[true].Any()) return [.. rows.Select(ToLink)];
        var entityFirst = held[true].Select(pair => IsDocument(pair.One) ? (pair.Two, pair.One) : pair);
        var named = await runner.AskAsync("paths/document-links", new ValueMap().With("pairs", Pairs(entityFirst)), cancellation);
        return [.. rows.Concat(named).Select(ToLink)];
    }

    private bool IsDocument(string id) => items[id].Kind == "document";

    private static Value Pairs(IEnumerable<(string One, string Two)> pairs) =>
        Value.List([.. pairs.Select(pair => StatementRunning.Texts([pair.One, pair.Two]))]);

    private Link ToLink(Row row)
    {
        var (one, two) = (items[row["one"].AsString].Ref, items[row["two"].AsString].Ref);
        var relation = DocumentRelations.OfType(row["type"].AsString);
        return row["forward"].AsBoolean ? new(one, relation, two, row.Texts("reports")) : new(two, relation, one, row.Texts("reports"));
    }
}
