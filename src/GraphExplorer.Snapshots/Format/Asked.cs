using System.Text.Json;
using GraphExplorer.Graph;

namespace GraphExplorer.Snapshots.Format;

/// <summary>What was asked, so that it can be asked again. One of <paramref name="Question"/>, <paramref name="Cypher"/> or neither, for what was only drawn.</summary>
/// <param name="Words">The same for a person: "Which unit was reported by Kyiv Post?".</param>
/// <param name="Address">The page's address from its <c>?</c> on, which shows the same view again; null where no page did.</param>
/// <param name="Known">From which day it was looked at; null for everything that is known.</param>
/// <param name="Filters">What was filtered out on the page, in words: "stance: denies".</param>
/// <param name="Drawn">Whether the drawing was chosen on a page, rather than being what the answer connects.</param>
public sealed record Asked(
    string Words, FrozenQuestion? Question, FrozenStatement? Cypher, string? Address, KnownOn? Known, IReadOnlyList<string> Filters, bool Drawn);

/// <summary>A listed question, e.g. <c>who-denies</c>, or <c>question</c> for the one of four slots.</summary>
/// <param name="Slots">What filled each slot, as its address has it: a reference, a day, or a word. An open slot is not in it.</param>
public sealed record FrozenQuestion(string Id, IReadOnlyDictionary<string, string> Slots);

/// <summary>A statement with its parameters as JSON.</summary>
public sealed record FrozenStatement(string Text, IReadOnlyDictionary<string, JsonElement> Parameters);

/// <summary>As known on a day.</summary>
/// <param name="Time">By which time a report counts as known: <c>said</c>, <c>as-of</c> or <c>recorded</c>.</param>
public sealed record KnownOn(DateOnly Day, string Time);

/// <summary>Somebody or something by its own reference, with the name it had.</summary>
/// <param name="Kind">unit, actor, agreement, place, source …</param>
public sealed record Named(NodeRef Ref, string Name, string Kind);
