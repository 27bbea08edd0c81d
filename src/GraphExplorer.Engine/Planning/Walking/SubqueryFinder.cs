using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Walking;

/// <summary>Finds the subqueries that stand in expressions, at any depth.</summary>
internal sealed class SubqueryFinder : BoundWalker
{
    private readonly List<BoundSubqueryExpression> _found = [];

    public static IReadOnlyList<BoundSubqueryExpression> In(BoundQuery query)
    {
        var walker = new SubqueryFinder();
        walker.Visit(query);
        return walker._found;
    }

    public override void Visit(BoundExpression? expression)
    {
        if (expression is BoundSubqueryExpression subquery) _found.Add(subquery);
        base.Visit(expression);
    }
}
