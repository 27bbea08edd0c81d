using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>What can be counted and drawn of one report without its row: who says it and how, what it connects, and when.</summary>
/// <param name="Said">When it was said.</param>
/// <param name="AsOf">When it was so.</param>
public sealed record ReportFact(
    NodeRef Ref, NodeRef Claim, string Stance, NodeRef Speaker, IReadOnlyList<NodeRef> Subjects, IReadOnlyList<NodeRef> Places,
    IReadOnlyList<NodeRef> Agreements, IReadOnlyList<NodeRef> Involved, Days? Said, Days? AsOf);

/// <summary>Facts of all reports of an answer, also of those whose rows are not in it.</summary>
/// <param name="Items">Who says them, and the places they name.</param>
public sealed record ReportFacts(IReadOnlyList<Item> Items, IReadOnlyList<ReportFact> Reports);
