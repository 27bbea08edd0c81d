using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Walking;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>Cheap conditions are tested first: 0 for those without a subquery, 1 for the others.</summary>
internal sealed class PredicateCost : BoundWalker
{
    private int _cost;

    public static int Of(BoundExpression predicate)
    {
        var walker = new PredicateCost();
        walker.Visit(predicate);
        return walker._cost;
    }

    public override void Visit(BoundExpression? expression)
    {
        if (expression is BoundSubqueryExpression) _cost = 1;
        else base.Visit(expression);
    }
}
