using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Planning;

/// <summary>Live counts of a state, and guesses made from them.</summary>
internal sealed class Statistics(GraphState state)
{
    private const double EqualityShare = 0.1;
    private const double OtherShare = 0.4;

    public double Nodes => state.NodeCount;

    public double NodesOf(string label) => state.NodesOf(label)?.Count ?? 0;

    public PropertyIndex? Index(string label, string key) => state.IndexOf(label, key);

    /// <summary>Relationships of the types; a guess where a type is computed.</summary>
    public double RelationshipsOf(BoundLabelExpression? types)
    {
        if (types is null) return state.RelationshipCount;
        var count = 0.0;
        for (var id = 0; id < state.Types.Count; id++)
        {
            if (LabelNames.Matches(types, state.Names.Types[id]) ?? true) count += state.Types[id].Count;
        }

        return count;
    }

    /// <summary>Relationships a node has on average, at one of its sides or both.</summary>
    public double Degree(BoundLabelExpression? types, PatternDirection direction, string? label)
    {
        var nodes = label is null ? Nodes : NodesOf(label);
        var degree = RelationshipsOf(types) / Math.Max(1, nodes);
        return direction == PatternDirection.Either ? degree * 2 : degree;
    }

    /// <summary>The share of rows a condition lets pass.</summary>
    public double Share(BoundExpression predicate) => predicate switch
    {
        BoundLabelTest { Target.Type: CypherType.Node } test when LabelNames.AnyOf(test.Labels) is { } labels =>
            Math.Min(1, labels.Sum(NodesOf) / Math.Max(1, Nodes)),
        BoundBinary { Operator: BinaryOperator.Equal } => EqualityShare,
        _ => OtherShare,
    };
}
