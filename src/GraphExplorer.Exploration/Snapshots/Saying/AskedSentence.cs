using GraphExplorer.Exploration.Questions;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Saying;

/// <summary>A question as a sentence, with what fills its slots: "Who denies what is reported about the Special Battalion?".</summary>
internal static class AskedSentence
{
    public static string Of(FreezeOrder order, ListedAnswer? answer)
    {
        if (order.Question is not { } asked || answer is null) return "";
        var sentence = asked.Definition.Sentence;
        foreach (var slot in asked.Definition.Slots) sentence = sentence.Replace($"{{{slot.Name}}}", Filled(asked, slot, answer), StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>The same as data: its id, and what fills its slots as an address has it.</summary>
    public static FrozenQuestion? QuestionOf(AskedQuestion? asked)
    {
        if (asked is null) return null;
        var slots = asked.Entities.Select(slot => (slot.Key, Value: slot.Value.ToString()))
            .Concat(asked.Days.Select(slot => (slot.Key, Value: slot.Value.ToString("O", CultureInfo.InvariantCulture))))
            .Concat(asked.Words.Select(slot => (slot.Key, Value: slot.Value)));
        return new(asked.Definition.Id, slots.ToDictionary(slot => slot.Key, slot => slot.Value, StringComparer.Ordinal));
    }

    private static string Filled(AskedQuestion asked, SlotDefinition slot, ListedAnswer answer)
    {
        if (answer.Slots.TryGetValue(slot.Name, out var item)) return item.Name;
        if (asked.Days.TryGetValue(slot.Name, out var day)) return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var word = asked.Word(slot);
        return slot.Words?.FirstOrDefault(one => one.Word == word)?.Text ?? slot.Open ?? "any";
    }
}
