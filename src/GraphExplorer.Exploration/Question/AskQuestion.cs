using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Question;

/// <summary>Answers which unit was reported by which outlet, in which region, under which agreement.</summary>
public sealed class AskQuestion(ICypherRunner runner)
{
    /// <summary>How many reports of one answer are weighed at most.</summary>
    public const int MostWeighed = 5000;

    /// <summary>The answer, from row <paramref name="skip"/> on.</summary>
    public async Task<QuestionAnswer> AnswerAsync(QuestionSlots slots, int skip, int limit, CancellationToken cancellation)
    {
        var filled = await FillAsync(slots, cancellation);
        var parameters = slots.ToParameters().With("most", Value.Of(MostWeighed));
        var found = await runner.AskOneAsync("question/reports", parameters, cancellation);
        var (total, reports) = ((int)found["total"].AsInteger, found.Texts("reports"));
        var shown = reports.Skip(skip).Take(limit).ToList();
        var lines = await new ReportReading(runner).ReadAsync(shown, reports, cancellation);
        var facts = new FactReading(runner);
        var graph = await facts.BehindAsync(await new AnswerGraph(runner).DrawAsync(lines, cancellation), reports, cancellation);
        return new(
            filled, slots.Speakers, total, skip, limit, total > skip + shown.Count, lines.Lineage.Count(reports), lines.Rows, graph,
            skip > 0 ? null : await facts.ReadAsync(reports, cancellation));
    }

    private async Task<FilledSlots> FillAsync(QuestionSlots slots, CancellationToken cancellation)
    {
        NodeRef?[] all = [slots.Unit, slots.Outlet, slots.Region, slots.Agreement];
        NodeRef[] filled = [.. all.OfType<NodeRef>().Distinct()];
        var items = filled.Zip(await new EntityLookup(runner).ItemsAsync(filled, cancellation)).ToDictionary(pair => pair.First, pair => pair.Second);
        Item? Filled(NodeRef? slot) => slot is null ? null : items[slot];
        return new(Filled(slots.Unit), Filled(slots.Outlet), Filled(slots.Region), Filled(slots.Agreement));
    }
}
