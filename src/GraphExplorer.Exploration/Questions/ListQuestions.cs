using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Questions;

/// <summary>A question in the list.</summary>
/// <param name="Count">Reports that answer it with all slots open.</param>
public sealed record ListedQuestion(
    string Id, string Title, string Sentence, string Address, int Count,
    IReadOnlyList<ListedSlot> Slots, IReadOnlyList<QuestionColumn> Columns, string? Apart);

/// <summary>A slot in the list; see <see cref="SlotDefinition"/>.</summary>
public sealed record ListedSlot(
    string Name, string Type, string Label, string? Open, IReadOnlyList<string>? Kinds, IReadOnlyList<SlotWord>? Words, string? Default);

/// <summary>Every question that can be asked.</summary>
public sealed record QuestionList(IReadOnlyList<ListedQuestion> Questions);

/// <summary>Lists what can be asked, with what there is to find.</summary>
public sealed class ListQuestions(ICypherRunner runner)
{
    public async Task<QuestionList> ListAsync(CancellationToken cancellation)
    {
        var listed = new List<ListedQuestion>();
        foreach (var question in QuestionCatalogue.All)
        {
            var found = await FoundReports.FindAsync(runner, AskedQuestion.Open(question), most: 0, cancellation);
            listed.Add(ToListed(question, found.Total));
        }

        return new(listed);
    }

    private static ListedQuestion ToListed(QuestionDefinition question, int count) => new(
        question.Id, question.Title, question.Sentence, question.Address, count, [.. question.Slots.Select(ToListed)], question.Columns, question.Apart);

    private static ListedSlot ToListed(SlotDefinition slot) =>
        new(slot.Name, slot.Type, slot.Label, slot.Open, slot.Kinds, slot.Words, slot.Default);
}
