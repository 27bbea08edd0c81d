using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>One match of the inner pattern of a quantified one.</summary>
/// <param name="Far">The node it ends at.</param>
/// <param name="Relationships">In the order of the pattern.</param>
/// <param name="Values">What each group variable was.</param>
internal sealed record Repetition(int Far, Value[] Relationships, Value[] Values);
