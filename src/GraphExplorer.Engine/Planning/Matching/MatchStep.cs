using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>A way to go on with a match.</summary>
/// <param name="Rows">Rows expected afterwards.</param>
/// <param name="Build">Puts it on the plan so far.</param>
internal sealed record MatchStep(double Rows, Func<Plan, Plan> Build)
{
    public QueryEdge? Edge { get; init; }

    /// <summary>The node it finds from nothing; null for a step along an edge.</summary>
    public BoundVariable? Leaf { get; init; }

    /// <summary>Variables bound afterwards.</summary>
    public required VariableSet Binds { get; init; }
}
