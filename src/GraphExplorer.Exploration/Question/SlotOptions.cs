using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Question;

/// <summary>What can fill a slot.</summary>
/// <param name="Total">How many there are; <paramref name="Options"/> may be fewer.</param>
public sealed record SlotAnswer(string Slot, int Total, IReadOnlyList<CountedItem> Options)
{
    internal static SlotAnswer Read(string slot, Row row) =>
        new(slot, (int)row["total"].AsInteger, [.. row["options"].AsList.Select(option => ToOption(option.AsMap))]);

    private static CountedItem ToOption(ValueMap option) =>
        new(option["item"].ToItem(), option["within"].TextsOrEmpty()) { Reports = (int)option["reports"].AsInteger };
}

/// <summary>Offers what can fill a slot, with the number of reports given the other slots.</summary>
public sealed class SlotOptions(ICypherRunner runner)
{
    /// <summary>The slots of the question.</summary>
    public static IReadOnlyList<string> Slots { get; } = ["unit", "outlet", "region", "agreement"];

    /// <summary>Options of one slot whose names or aliases contain a text, most reports first.</summary>
    public async Task<SlotAnswer> OfferAsync(string slot, QuestionSlots given, string text, int limit, CancellationToken cancellation)
    {
        var parameters = given.ToParameters().With("q", Value.Of(SearchText.Fold(text))).With("limit", Value.Of(limit));
        return SlotAnswer.Read(slot, await runner.AskOneAsync($"question/slot-{slot}", parameters, cancellation));
    }
}
