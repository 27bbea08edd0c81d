using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;

namespace GraphExplorer.Exploration.Question;

/// <summary>The answer to a question: reports, newest first, and what they connect.</summary>
/// <param name="Truncated">Whether there are more rows than these after <paramref name="Skip"/>.</param>
/// <param name="Evidence">The weight of all reports of the answer, or of the newest <see cref="AskQuestion.MostWeighed"/>.</param>
/// <param name="Graph">What <paramref name="Rows"/> connect, in the entity view.</param>
/// <param name="Facts">Of the same reports as <paramref name="Evidence"/>; null after the first page.</param>
public sealed record QuestionAnswer(
    FilledSlots Slots, string Speakers, int Total, int Skip, int Limit, bool Truncated,
    EvidenceCount Evidence, IReadOnlyList<ReportRow> Rows, GraphView Graph, ReportFacts? Facts);
