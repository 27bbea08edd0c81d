using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Patterns;

/// <summary>The conditions that stand inside a pattern, as expressions. Types of relationships are not among them: steps test those.</summary>
internal static class PatternPredicates
{
    public static IEnumerable<BoundExpression> Of(BoundNodePattern node)
    {
        var reference = new BoundVariableReference(node.Variable) { Span = node.Span, Type = CypherType.Node };
        if (node.Labels is not null) yield return new BoundLabelTest(reference, node.Labels) { Span = node.Span, Type = CypherType.Boolean };
        foreach (var predicate in Properties(reference, node.Properties)) yield return predicate;
        if (node.Where is not null) yield return node.Where;
    }

    public static IEnumerable<BoundExpression> Of(BoundRelationshipPattern relationship)
    {
        var reference = new BoundVariableReference(relationship.Variable) { Span = relationship.Span, Type = CypherType.Relationship };
        foreach (var predicate in Properties(reference, relationship.Properties)) yield return predicate;
        if (relationship.Where is not null) yield return relationship.Where;
    }

    /// <summary>The entries of a property map in MATCH, which the binder lets be nothing but a map.</summary>
    public static IReadOnlyList<BoundMapEntry> Entries(BoundExpression? properties) => properties switch
    {
        null => [],
        BoundMap map => map.Entries,
        _ => throw new InvalidOperationException("properties to match are no map"),
    };

    private static IEnumerable<BoundExpression> Properties(BoundVariableReference entity, BoundExpression? properties) =>
        Entries(properties).Select(entry =>
            new BoundBinary(BinaryOperator.Equal, new BoundProperty(entity, entry.Key) { Span = entry.Value.Span }, entry.Value)
            {
                Span = entry.Value.Span,
                Type = CypherType.Boolean,
            });
}
