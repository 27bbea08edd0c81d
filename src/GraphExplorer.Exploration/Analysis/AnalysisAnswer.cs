using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>What was measured.</summary>
/// <param name="Cut">Why not all that was asked for was looked at; absent where it was.</param>
/// <param name="Rows">By entity, those with most of the first measure first; of a group the first group first.</param>
/// <param name="Connections">Those that a measure is about.</param>
public sealed record AnalysisAnswer(
    int Entities, int Edges, string? Cut, IReadOnlyList<MeasureSummary> Measures, IReadOnlyList<AnalysedEntity> Rows, IReadOnlyList<AnalysedConnection> Connections);

/// <summary>A measure and what it found, in a sentence.</summary>
/// <param name="Kind"><c>number</c>, <c>group</c> or <c>mark</c>.</param>
/// <param name="Estimated">Whether it is a guess from ways that begin at some of the entities.</param>
public sealed record MeasureSummary(string Name, string Title, string Meaning, string Kind, string Sentence, bool Estimated);

/// <summary>An entity with its values, by the names of measures.</summary>
public sealed record AnalysedEntity(Item Item, IReadOnlyDictionary<string, double> Values);

/// <summary>Two connected entities that a measure is about.</summary>
/// <param name="Edges">Ids of all edges between the two.</param>
public sealed record AnalysedConnection(string Measure, NodeRef From, NodeRef To, IReadOnlyList<string> Edges);
