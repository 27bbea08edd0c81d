using GraphExplorer.Exploration.Question;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class QuestionApi
{
    private static readonly string[] Speakers = ["outlets", "any"];

    public static async Task<Ok<QuestionAnswer>> AnswerAsync(HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 200, least: 1, most: 500);
        var skip = input.Number("skip", absent: 0, least: 0, most: AskQuestion.MostWeighed);
        return TypedResults.Ok(await new AskQuestion(runner).AnswerAsync(Slots(input), skip, limit, cancellation));
    }

    public static async Task<Ok<SlotAnswer>> OptionsAsync(
        string slot, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        if (!SlotOptions.Slots.Contains(slot))
            throw new GraphException(ServiceErrors.NotFound, $"The question has no slot \"{slot}\"; it has {string.Join(", ", SlotOptions.Slots)}.");
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 50, least: 1, most: 500);
        return TypedResults.Ok(await new SlotOptions(runner).OfferAsync(slot, Slots(input), input.Text("q"), limit, cancellation));
    }

    /// <summary>What an address fills the slots with.</summary>
    internal static QuestionSlots Slots(QueryInput input) => new(
        input.Ref("unit"), input.Ref("outlet"), input.Ref("region"), input.Ref("agreement"), input.OneOf("speakers", Speakers) == "any");
}
