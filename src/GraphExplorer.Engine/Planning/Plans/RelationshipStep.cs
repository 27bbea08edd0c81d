using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>One relationship of a pattern as it is walked: <c>(from)-[r:A|B]->(to)</c>.</summary>
/// <param name="Relationship">Where the relationship goes; a list for variable length.</param>
/// <param name="Types">Any of these; null for every type.</param>
internal sealed record RelationshipStep(
    BoundVariable From, BoundVariable Relationship, BoundVariable To, PatternDirection Direction, BoundLabelExpression? Types)
{
    /// <summary>Relationships, or lists of them, of the same MATCH that this one must differ from.</summary>
    public IReadOnlyList<BoundVariable> Others { get; init; } = [];

    /// <summary>The same walked from the other end.</summary>
    public RelationshipStep Reversed() => this with { From = To, To = From, Direction = PatternDirections.Reverse(Direction) };

    public override string ToString()
    {
        var types = Types is null ? "" : ":" + LabelText.Write(Types);
        var (left, right) = Direction switch
        {
            PatternDirection.Incoming => ("<-", "-"),
            PatternDirection.Outgoing => ("-", "->"),
            _ => ("-", "-"),
        };
        return $"({From.Name.Trim()}){left}[{Relationship.Name.Trim()}{types}]{right}({To.Name.Trim()})";
    }
}

internal static class PatternDirections
{
    public static PatternDirection Reverse(PatternDirection direction) => direction switch
    {
        PatternDirection.Outgoing => PatternDirection.Incoming,
        PatternDirection.Incoming => PatternDirection.Outgoing,
        _ => PatternDirection.Either,
    };
}
