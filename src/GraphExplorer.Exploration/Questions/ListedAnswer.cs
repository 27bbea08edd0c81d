using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;

namespace GraphExplorer.Exploration.Questions;

/// <summary>The answer to a listed question: reports in its order, and what they connect.</summary>
/// <param name="Question">Its id.</param>
/// <param name="Slots">What fills the slots that take entities; an open one is not in it.</param>
/// <param name="Words">What fills the others: a word, or a day as <c>2024-10-31</c>.</param>
/// <param name="Truncated">Whether there are more rows than these after <paramref name="Skip"/>.</param>
/// <param name="Evidence">The weight of all reports of the answer, or of its first <see cref="AnswerQuestion.MostWeighed"/>.</param>
/// <param name="Apart">Reports that the question cannot place; null where it places all.</param>
/// <param name="Facts">Of the same reports as <paramref name="Evidence"/>, then of those apart; null after the first page.</param>
public sealed record ListedAnswer(
    string Question, IReadOnlyDictionary<string, Item> Slots, IReadOnlyDictionary<string, string> Words, int Total, int Skip, int Limit, bool Truncated,
    EvidenceCount Evidence, IReadOnlyList<ReportRow> Rows, GraphView Graph, ApartReports? Apart, ReportFacts? Facts);

/// <summary>Reports that a question cannot place, e.g. "Without a date".</summary>
/// <param name="Total">How many there are; <paramref name="Rows"/> may be fewer.</param>
public sealed record ApartReports(string Title, int Total, IReadOnlyList<ReportRow> Rows);
