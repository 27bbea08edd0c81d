using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Searches nodes by the properties they are called by, by what is unique of them, and by other short texts.</summary>
internal sealed class FindNodes(ICypherRunner runner, GraphShape shape, NodeItems items)
{
    /// <summary>How many nodes are looked through at most.</summary>
    public const int MostSearched = 500_000;

    /// <summary>How many nodes of a label are compared for those with the most relationships.</summary>
    private const int MostCompared = 10_000;

    /// <param name="text">What was typed; blank gives nodes to start from.</param>
    /// <param name="kind">Only nodes that have the label of this kind; null for all.</param>
    /// <param name="limit">Items at most.</param>
    /// <param name="cancellation">Ends the search.</param>
    public Task<SearchAnswer> FindAsync(string text, string? kind, int limit, CancellationToken cancellation)
    {
        var label = kind is null ? null : shape.Find(NodeItems.LabelOf(kind) ?? "") ?? throw new GraphException(ServiceErrors.BadRequest, "kind is a colon and a label of this graph, such as :Movie.");
        var folded = SearchText.Fold(text);
        return folded.Length > 0 ? SearchAsync(folded, label, limit, cancellation) : StartsAsync(label, limit, cancellation);
    }

    private async Task<SearchAnswer> SearchAsync(string folded, LabelShape? label, int limit, CancellationToken cancellation)
    {
        var parameters = Parameters(limit)
            .With("q", Value.Of(folded))
            .With("words", StatementRunning.Texts(folded.Split(' ')))
            .With("beginnings", StatementRunning.Texts(SearchText.Beginnings(folded)))
            .With("searched", shape.Searched)
            .With("most", Value.Of(MostSearched));
        var rows = label is null
            ? await runner.AskAsync("nodes/search", parameters, cancellation)
            : await runner.AskAsync("nodes/search-label", Named(label), parameters, cancellation);
        var row = rows.Single();
        var all = label?.Count ?? shape.Nodes;
        return new((int)row["total"].AsInteger, [.. row["items"].AsList.Select(found => ToFound(found.AsMap, folded))])
        {
            Part = all > MostSearched ? new(MostSearched, all) : null,
        };
    }

    /// <summary>The most connected nodes of a label; without one, nothing: a graph of any size has no beginning.</summary>
    private async Task<SearchAnswer> StartsAsync(LabelShape? label, int limit, CancellationToken cancellation)
    {
        if (label is null) return new(0, []);
        var rows = await runner.AskAsync("nodes/of-label", Named(label), Parameters(limit).With("most", Value.Of(MostCompared)), cancellation);
        var total = rows.Count < limit ? rows.Count : (int)Math.Min(label.Count, int.MaxValue);
        return new(total, [.. rows.Select(row => ToFound(row["item"].AsMap, ""))]);
    }

    private ValueMap Parameters(int limit) => new ValueMap().With("named", shape.Named).With("shown", shape.Shown).With("limit", Value.Of(limit));

    private static Dictionary<string, SchemaName> Named(LabelShape label) => new() { ["label"] = label.Name };

    private FoundItem ToFound(ValueMap row, string folded)
    {
        var node = NodeGlimpse.Read(row);
        var item = items.ToItem(node);
        return new(item, []) { Reports = 0, Links = (int)row["links"].AsInteger, Match = MatchOf(item, node, row["hits"].TextsOrEmpty(), folded) };
    }

    private static Match? FirstWord(string name, string folded) => folded.Split(' ')
        .Select(word => SearchText.Find(name, word) is { } at ? new Match(name, "name", at, word.Length) : null)
        .FirstOrDefault(match => match is not null);

    private static Match? MatchOf(Item item, GraphNode node, IReadOnlyList<string> hits, string folded)
    {
        if (folded.Length == 0) return null;
        if (SearchText.Find(item.Name, folded) is { } start) return new(item.Name, "name", start, folded.Length);
        return hits
            .Select(hit => (Property: hit, Text: PropertyText.Of(node.Properties[hit])))
            .Select(hit => SearchText.Find(hit.Text, folded) is { } at ? new Match(hit.Text, hit.Property, at, folded.Length) : null)
            .FirstOrDefault(match => match is not null) ?? FirstWord(item.Name, folded);
    }
}
