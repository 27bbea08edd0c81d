using GraphExplorer.Exploration.Questions;
using GraphExplorer.Graph;

namespace GraphExplorer.Tests.Exploration.Questions;

/// <summary>Reads a question as a case writes it: <c>who-denies stance=doubts region=Place:id:place-town</c>.</summary>
internal static class QuestionText
{
    public static AskedQuestion Read(string text)
    {
        var words = text.Split(' ');
        var question = QuestionCatalogue.Find(words[0])!;
        var filled = words[1..].Select(word => word.Split('=')).ToDictionary(pair => question.Slots.Single(slot => slot.Name == pair[0]), pair => pair[1]);
        return new(
            question,
            Of(filled, SlotDefinition.Entity, value => NodeRef.TryParse(value, out var node) ? node : throw new FormatException(value)),
            Of(filled, SlotDefinition.Day, value => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Of(filled, SlotDefinition.Word, value => value));
    }

    private static Dictionary<string, T> Of<T>(Dictionary<SlotDefinition, string> filled, string type, Func<string, T> read) =>
        filled.Where(entry => entry.Key.Type == type).ToDictionary(entry => entry.Key.Name, entry => read(entry.Value));
}
