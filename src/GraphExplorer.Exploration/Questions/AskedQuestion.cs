using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Questions;

/// <summary>A question with what fills its slots. A slot that is in none of these is open.</summary>
/// <param name="Entities">By slot.</param>
/// <param name="Days">By slot.</param>
/// <param name="Words">By slot; a word slot that is left out has its default.</param>
public sealed record AskedQuestion(
    QuestionDefinition Definition, IReadOnlyDictionary<string, NodeRef> Entities, IReadOnlyDictionary<string, DateOnly> Days,
    IReadOnlyDictionary<string, string> Words)
{
    /// <summary>The question with all slots open.</summary>
    public static AskedQuestion Open(QuestionDefinition definition) => new(
        definition, new Dictionary<string, NodeRef>(), new Dictionary<string, DateOnly>(), new Dictionary<string, string>());

    /// <summary>The same with one slot open.</summary>
    public AskedQuestion Without(string slot) => this with { Entities = Entities.Where(entry => entry.Key != slot).ToDictionary() };

    /// <summary>The word of a slot, its own or the one it has by default.</summary>
    public string? Word(SlotDefinition slot) => Words.GetValueOrDefault(slot.Name) ?? slot.Default;

    internal ValueMap ToParameters()
    {
        var parameters = new ValueMap();
        foreach (var slot in Definition.Slots) parameters.With(slot.Name, ToValue(slot));
        return parameters;
    }

    private Value ToValue(SlotDefinition slot) => slot.Type switch
    {
        SlotDefinition.Day => StatementRunning.Day(Days.TryGetValue(slot.Name, out var day) ? day : null),
        SlotDefinition.Word => Value.Of(Word(slot)),
        _ => Value.Of(Entities.GetValueOrDefault(slot.Name)?.Value),
    };
}
