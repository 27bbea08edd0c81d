using GraphExplorer.Exploration.Question;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Questions;

/// <summary>Offers what can fill a slot of a listed question, with the number of reports given the other slots.</summary>
public sealed class OfferOptions(ICypherRunner runner)
{
    /// <summary>Options whose names or aliases contain a text, most reports first; counted among the first <see cref="AnswerQuestion.MostWeighed"/> reports.</summary>
    public async Task<SlotAnswer> OfferAsync(AskedQuestion given, SlotDefinition slot, string text, int limit, CancellationToken cancellation)
    {
        var asked = given.Without(slot.Name);
        var found = await FoundReports.FindAsync(runner, asked, AnswerQuestion.MostWeighed, cancellation);
        var parameters = asked.ToParameters()
            .With("reports", StatementRunning.Texts(found.Reports))
            .With("q", Value.Of(SearchText.Fold(text)))
            .With("limit", Value.Of(limit));
        return SlotAnswer.Read(slot.Name, await runner.AskOneAsync(slot.Options!, parameters, cancellation));
    }
}
