using GraphExplorer.Exploration.Questions;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Saying;

/// <summary>A question as a sentence, with what fills its slots: "Who denies what is reported about the Special Battalion?".</summary>
internal static class AskedSentence
{
    private const string Which = "which ";

    public static string Of(FreezeOrder order, ListedAnswer? answer)
    {
        if (order.Question is not { } asked || answer is null) return "";
        return asked.Definition.Slots.Aggregate(asked.Definition.Sentence, (sentence, slot) => Fill(sentence, slot, asked, answer));
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

    // "Which {unit}" asks for one where it is open, and names it where it is filled.
    private static string Fill(string sentence, SlotDefinition slot, AskedQuestion asked, ListedAnswer answer)
    {
        var hole = $"{{{slot.Name}}}";
        var at = sentence.IndexOf(hole, StringComparison.Ordinal);
        if (at < 0) return sentence;
        var isAsked = sentence[..at].EndsWith(Which, StringComparison.OrdinalIgnoreCase);
        var isOpen = !answer.Slots.ContainsKey(slot.Name) && slot.Type == SlotDefinition.Entity;
        var before = isAsked && !isOpen ? sentence[..(at - Which.Length)] : sentence[..at];
        return before + (isAsked && isOpen ? slot.Label : Filled(asked, slot, answer)) + sentence[(at + hole.Length)..];
    }

    private static string Filled(AskedQuestion asked, SlotDefinition slot, ListedAnswer answer)
    {
        if (answer.Slots.TryGetValue(slot.Name, out var item)) return item.Name;
        if (asked.Days.TryGetValue(slot.Name, out var day)) return day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var word = asked.Word(slot);
        return slot.Words?.FirstOrDefault(one => one.Word == word)?.Text ?? slot.Open ?? "any";
    }
}
