using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Search;

/// <summary>What a search found.</summary>
/// <param name="Total">How many there are; <paramref name="Items"/> may be fewer.</param>
public sealed record SearchAnswer(int Total, IReadOnlyList<FoundItem> Items)
{
    /// <summary>Where the graph is too large to be searched whole, how much of it was; null where all of it was.</summary>
    public SearchedPart? Part { get; init; }
}

/// <summary>How much of a graph was searched.</summary>
/// <param name="Nodes">Nodes that were looked at.</param>
/// <param name="Of">Nodes there are, about.</param>
public sealed record SearchedPart(long Nodes, long Of);

/// <summary>An entity whose name or alias holds the text.</summary>
public sealed record FoundItem : CountedItem
{
    public FoundItem(Item item, IReadOnlyList<string> within) : base(item, within)
    {
    }

    /// <summary>Where the text was found; null where nothing was typed.</summary>
    public Match? Match { get; init; }

    /// <summary>In a graph of another model, the relationships it has; null in the evidence model.</summary>
    public int? Links { get; init; }
}

/// <summary>Where a text was found.</summary>
/// <param name="Text">The name or the alias.</param>
/// <param name="Field"><c>name</c> or <c>alias</c>; in a graph of another model also a property.</param>
/// <param name="Start">UTF-16 units from the beginning of <paramref name="Text"/>.</param>
/// <param name="Length">UTF-16 units.</param>
public sealed record Match(string Text, string Field, int Start, int Length);

/// <summary>Searches names and aliases. Working nodes are no content and are never found.</summary>
public sealed class SearchNames(ICypherRunner runner)
{
    /// <summary>Kinds that have names to search: entities and documents.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["unit", "actor", "agreement", "place", "source", "document"];

    // Counting the reports of thousands takes longer than somebody typing waits.
    private const int MostWeighed = 60;

    /// <summary>
    /// Whole names first, then beginnings of names, of words, then any part; in each the most reported first. Of more than sixty
    /// (or <paramref name="limit"/>) the best connected ones are taken before reports are counted.
    /// </summary>
    /// <param name="text">What was typed; blank finds everything.</param>
    /// <param name="kind">One of <see cref="Kinds"/>, or null for all.</param>
    /// <param name="limit">Items at most.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<SearchAnswer> FindAsync(string text, string? kind, int limit, CancellationToken cancellation)
    {
        var folded = SearchText.Fold(text);
        var parameters = new ValueMap()
            .With("q", Value.Of(folded))
            .With("beginnings", StatementRunning.Texts(SearchText.Beginnings(folded)))
            .With("kind", Value.Of(kind))
            .With("weighed", Value.Of(Math.Max(limit, MostWeighed)))
            .With("limit", Value.Of(limit));
        var row = await runner.AskOneAsync("search/names", parameters, cancellation);
        return new((int)row["total"].AsInteger, [.. row["items"].AsList.Select(found => ToFound(found.AsMap, folded))]);
    }

    private static FoundItem ToFound(ValueMap found, string folded)
    {
        var item = found["item"].ToItem();
        var aliases = found["item"].AsNode.Properties["aliases"].TextsOrEmpty();
        return new(item, found["within"].TextsOrEmpty()) { Reports = (int)found["reports"].AsInteger, Match = MatchOf(item.Name, aliases, folded) };
    }

    private static Match? MatchOf(string name, IReadOnlyList<string> aliases, string folded)
    {
        if (folded.Length == 0) return null;
        if (SearchText.Find(name, folded) is { } start) return new(name, "name", start, folded.Length);
        return aliases
            .Select(alias => SearchText.Find(alias, folded) is { } at ? new Match(alias, "alias", at, folded.Length) : null)
            .FirstOrDefault(match => match is not null);
    }
}
