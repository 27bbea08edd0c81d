using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Walking;

/// <summary>What a walker visits below a pattern element or a label expression.</summary>
internal static class PatternVisits
{
    public static void Visit(BoundWalker walker, BoundPatternElement element)
    {
        switch (element)
        {
            case BoundNodePattern node: VisitNode(walker, node); break;
            case BoundRelationshipPattern relationship: VisitRelationship(walker, relationship); break;
            case BoundQuantifiedPattern quantified: VisitQuantified(walker, quantified); break;
            default: throw new InvalidOperationException($"no walk through {element.GetType().Name}");
        }
    }

    public static void Visit(BoundWalker walker, BoundLabelExpression? labels)
    {
        switch (labels)
        {
            case BoundLabelName name: walker.Visit(name.Name.Expression); break;
            case BoundLabelAnd both: walker.Visit(both.Left); walker.Visit(both.Right); break;
            case BoundLabelOr either: walker.Visit(either.Left); walker.Visit(either.Right); break;
            case BoundLabelNot negated: walker.Visit(negated.Inner); break;
        }
    }

    private static void VisitNode(BoundWalker walker, BoundNodePattern node)
    {
        Bind(walker, node.Variable, node.IsBound);
        walker.Visit(node.Labels);
        walker.Visit(node.Properties);
        walker.Visit(node.Where);
    }

    private static void VisitRelationship(BoundWalker walker, BoundRelationshipPattern relationship)
    {
        Bind(walker, relationship.Variable, relationship.IsBound);
        walker.Visit(relationship.Types);
        walker.Visit(relationship.Properties);
        walker.Visit(relationship.Where);
    }

    private static void VisitQuantified(BoundWalker walker, BoundQuantifiedPattern quantified)
    {
        walker.Visit(quantified.Inner);
        walker.Visit(quantified.Where);
        foreach (var group in quantified.Groups)
        {
            walker.Introduce(group.Inner);
            walker.Introduce(group.List);
        }
    }

    private static void Bind(BoundWalker walker, BoundVariable variable, bool isBound)
    {
        if (isBound) walker.Refer(variable);
        else walker.Introduce(variable);
    }
}
