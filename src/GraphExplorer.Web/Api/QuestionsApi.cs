using GraphExplorer.Exploration.Question;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>Questions that are data: listed, asked, and their slots filled.</summary>
internal static class QuestionsApi
{
    public static async Task<Ok<QuestionList>> ListAsync(ICypherRunner runner, CancellationToken cancellation) =>
        TypedResults.Ok(await new ListQuestions(runner).ListAsync(cancellation));

    public static async Task<Ok<ListedAnswer>> AnswerAsync(string id, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 200, least: 1, most: 500);
        var skip = input.Number("skip", absent: 0, least: 0, most: AnswerQuestion.MostWeighed);
        return TypedResults.Ok(await new AnswerQuestion(runner).AnswerAsync(Asked(id, input), skip, limit, cancellation));
    }

    public static async Task<Ok<SlotAnswer>> OptionsAsync(
        string id, string slot, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var asked = Asked(id, input);
        var limit = input.Number("limit", absent: 50, least: 1, most: 500);
        return TypedResults.Ok(await new OfferOptions(runner).OfferAsync(asked, SlotOf(asked.Definition, slot), input.Text("q"), limit, cancellation));
    }

    /// <summary>The question of an id with what an address fills its slots with.</summary>
    /// <exception cref="GraphException"><c>not_found</c>, or <c>bad_request</c> for a slot.</exception>
    internal static AskedQuestion Asked(string id, QueryInput input)
    {
        var question = QuestionCatalogue.Find(id) ?? throw new GraphException(ServiceErrors.NotFound, $"There is no question \"{id}\"; there is {Known()}.");
        var entities = new Dictionary<string, NodeRef>(StringComparer.Ordinal);
        var days = new Dictionary<string, DateOnly>(StringComparer.Ordinal);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var slot in question.Slots)
        {
            if (slot is { Type: SlotDefinition.Word, Words: { } known } && input.OneOf(slot.Name, [.. known.Select(word => word.Word)]) is { } word) words.Add(slot.Name, word);
            else if (slot.Type == SlotDefinition.Day && input.Day(slot.Name) is { } day) days.Add(slot.Name, day);
            else if (slot.Type == SlotDefinition.Entity && input.Ref(slot.Name) is { } entity) entities.Add(slot.Name, entity);
        }

        return new(question, entities, days, words);
    }

    private static SlotDefinition SlotOf(QuestionDefinition question, string name)
    {
        var slots = question.Slots.Where(slot => slot.Type == SlotDefinition.Entity).ToList();
        return slots.Find(slot => slot.Name == name) ?? throw new GraphException(
            ServiceErrors.NotFound, $"The question has no options for \"{name}\"; it has them for {string.Join(", ", slots.Select(slot => slot.Name))}.");
    }

    private static string Known() => string.Join(", ", QuestionCatalogue.All.Select(question => question.Id));
}
