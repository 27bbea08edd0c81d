using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning;

/// <summary>A statement ready to run, any number of times and by many at once.</summary>
/// <param name="Subqueries">A plan for each subquery that stands in an expression, found by identity.</param>
/// <param name="Width">Slots in a row.</param>
internal sealed record PlannedStatement(
    BoundStatement Statement, Plan Root, IReadOnlyDictionary<BoundSubqueryExpression, Plan> Subqueries, int Width);
