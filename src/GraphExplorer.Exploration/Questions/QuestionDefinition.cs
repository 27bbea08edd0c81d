namespace GraphExplorer.Exploration.Questions;

/// <summary>A question that can be asked, e.g. "Who denies it?": a file of <c>Questions/</c>.</summary>
/// <param name="Id">e.g. <c>who-denies</c>.</param>
/// <param name="Sentence">With slots in braces: <c>Who denies what is reported about {subject}?</c></param>
/// <param name="Statement">The statement that finds its reports, e.g. <c>questions/who-denies</c>; its parameters are the slots and <c>most</c>.</param>
/// <param name="Address">Where it is asked, e.g. <c>/api/v1/questions/who-denies</c>.</param>
/// <param name="Columns">What its table shows, in order.</param>
/// <param name="Apart">The heading of reports that the question cannot place; null where it places all.</param>
public sealed record QuestionDefinition(
    string Id, string Title, string Sentence, string Statement, string Address,
    IReadOnlyList<SlotDefinition> Slots, IReadOnlyList<QuestionColumn> Columns, string? Apart);

/// <summary>What can be filled into a question, e.g. the unit it is about.</summary>
/// <param name="Type"><c>entity</c>, <c>day</c> or <c>word</c>.</param>
/// <param name="Label">What fills it, for a person: <c>unit or actor</c>.</param>
/// <param name="Open">What an open slot stands for: <c>anybody</c>; null for a word, which always has one.</param>
/// <param name="Kinds">Kinds of entity that can fill it; none for a day or a word.</param>
/// <param name="Words">What a word can be.</param>
/// <param name="Default">The word where none is given.</param>
/// <param name="Options">The statement that offers entities, e.g. <c>questions/slot-subject</c>.</param>
public sealed record SlotDefinition(
    string Name, string Type, string Label, string? Open, IReadOnlyList<string>? Kinds, IReadOnlyList<SlotWord>? Words, string? Default, string? Options)
{
    public const string Entity = "entity";
    public const string Day = "day";
    public const string Word = "word";
}

/// <summary>A word that fills a slot, and how a sentence says it: <c>as-of</c>, "when it was so".</summary>
public sealed record SlotWord(string Word, string Text);

/// <summary>A column of a question's table: a part of a report, e.g. <c>speaker</c>, and what it means here, e.g. "Who denies it".</summary>
public sealed record QuestionColumn(string Name, string Title);
