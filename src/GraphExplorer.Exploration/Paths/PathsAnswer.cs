using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Paths;

/// <summary>Paths between two entities.</summary>
/// <param name="Found">Paths that were compared; <paramref name="Paths"/> may be fewer.</param>
/// <param name="Examined">Entities that the search came across.</param>
/// <param name="Cut">Why there may be others; null where all up to two hops longer than the shortest were looked at, or enough found.</param>
/// <param name="Graph">All that the paths pass.</param>
public sealed record PathsAnswer(
    Item From, Item To, IReadOnlyList<Item> Through, IReadOnlyList<Item> Avoid, string Order, int MostHops,
    int Found, int Examined, PathsCut? Cut, IReadOnlyList<PathView> Paths, GraphView Graph);

/// <summary>Why a search stopped before its end: <c>paths</c>, <c>size</c> or <c>time</c>, and a sentence for a person.</summary>
public sealed record PathsCut(string Reason, string Sentence);

/// <summary>One path.</summary>
/// <param name="Sentence">All steps in one sentence, with their sources.</param>
/// <param name="IndependentOrigins">Of the step that has fewest; absent where no step needs a report.</param>
/// <param name="Denied">Reports that deny a step.</param>
/// <param name="Nodes">From start to end.</param>
public sealed record PathView(
    int Hops, string Sentence, int? IndependentOrigins, int Denied, IReadOnlyList<NodeRef> Nodes, IReadOnlyList<PathStep> Steps);

/// <summary>One hop, from an entity to the next.</summary>
/// <param name="Sentence">What connects them, best supported, with its sources.</param>
/// <param name="Edges">Ids of all edges between the two, best supported first.</param>
/// <param name="Sources">Who says so, those with most reports first.</param>
/// <param name="IndependentOrigins">Of the best supported edge; absent where it needs no report, as a village in its district.</param>
/// <param name="Denied">Reports that deny that edge.</param>
public sealed record PathStep(
    NodeRef From, NodeRef To, string Sentence, IReadOnlyList<string> Edges, IReadOnlyList<Item> Sources, int? IndependentOrigins, int Denied);
