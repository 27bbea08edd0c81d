using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Question;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Questions;

/// <summary>Answers a listed question.</summary>
public sealed class AnswerQuestion(ICypherRunner runner)
{
    /// <summary>How many reports of one answer are weighed at most.</summary>
    public const int MostWeighed = 5000;

    /// <summary>Whether the answer brings the facts by which a page filters. Default true.</summary>
    public bool WithFacts { get; init; } = true;

    /// <summary>The answer, from row <paramref name="skip"/> on.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c> for what fills a slot.</exception>
    public async Task<ListedAnswer> AnswerAsync(AskedQuestion asked, int skip, int limit, CancellationToken cancellation)
    {
        var slots = await FillAsync(asked, cancellation);
        var found = await FoundReports.FindAsync(runner, asked, MostWeighed, cancellation);
        var shown = found.Reports.Skip(skip).Take(limit).ToList();
        var reading = new ReportReading(runner);
        var lines = await reading.ReadAsync(shown, found.Reports, cancellation);
        var apart = await reading.ReadAsync([.. found.Apart.Take(limit)], [], cancellation);
        var facts = new FactReading(runner);
        var graph = await new AnswerGraph(runner).DrawAsync(lines, cancellation);
        if (WithFacts) graph = await facts.BehindAsync(graph, found.Reports, cancellation);
        return new(
            asked.Definition.Id, slots, Words(asked), found.Total, skip, limit, found.Total > skip + shown.Count,
            lines.Lineage.Count(found.Reports), lines.Rows, graph,
            asked.Definition.Apart is { } title ? new(title, found.ApartTotal, apart.Rows) : null,
            skip > 0 || !WithFacts ? null : await facts.ReadAsync([.. found.Reports, .. found.Apart.Take(limit)], cancellation));
    }

    private async Task<Dictionary<string, Item>> FillAsync(AskedQuestion asked, CancellationToken cancellation)
    {
        var items = await new EntityLookup(runner).ItemsAsync([.. asked.Entities.Values], cancellation);
        return asked.Entities.Keys.Zip(items).ToDictionary(entry => entry.First, entry => entry.Second, StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Words(AskedQuestion asked)
    {
        var words = asked.Days.ToDictionary(entry => entry.Key, entry => entry.Value.ToString("O", CultureInfo.InvariantCulture));
        foreach (var slot in asked.Definition.Slots.Where(slot => slot.Type == SlotDefinition.Word)) words.Add(slot.Name, asked.Word(slot)!);
        return words;
    }
}
