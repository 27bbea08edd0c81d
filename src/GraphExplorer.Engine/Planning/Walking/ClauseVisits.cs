using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Walking;

/// <summary>What a walker visits below a clause.</summary>
internal static class ClauseVisits
{
    public static void Visit(BoundWalker walker, BoundClause clause)
    {
        switch (clause)
        {
            case BoundMatch match: walker.Visit(match.Pattern); walker.Visit(match.Where); break;
            case BoundUnwind unwind: walker.Visit(unwind.List); walker.Introduce(unwind.As); break;
            case BoundAggregation aggregation: VisitAggregation(walker, aggregation); break;
            case BoundProjection projection: VisitProjection(walker, projection); break;
            case BoundCreate create: walker.Visit(create.Pattern); break;
            case BoundMerge merge: VisitMerge(walker, merge); break;
            case BoundSet set: VisitItems(walker, set.Items); break;
            case BoundDelete delete: walker.Visit(delete.Entities); break;
            case BoundForeach each: walker.Visit(each.List); walker.Introduce(each.Variable); walker.Visit(each.Clauses); break;
            case BoundSubquery subquery: walker.Visit(subquery.Query); walker.Visit(subquery.BatchRows); break;
            case BoundProcedureCall call: VisitCall(walker, call); break;
            case BoundFinish or BoundSchemaChange: break;
            default: throw new InvalidOperationException($"no walk through {clause.GetType().Name}");
        }
    }

    public static void Visit(BoundWalker walker, BoundSetItem item)
    {
        switch (item)
        {
            case BoundSetProperty set: walker.Visit(set.Entity); walker.Visit(set.Value); break;
            case BoundSetDynamicProperty set: walker.Visit(set.Entity); walker.Visit(set.Key); walker.Visit(set.Value); break;
            case BoundSetProperties set: walker.Visit(set.Entity); walker.Visit(set.Value); break;
            case BoundSetLabels set:
                walker.Visit(set.Entity);
                foreach (var label in set.Labels) walker.Visit(label.Expression);
                break;
            default: throw new InvalidOperationException($"no walk through {item.GetType().Name}");
        }
    }

    private static void VisitItems(BoundWalker walker, IEnumerable<BoundSetItem> items)
    {
        foreach (var item in items) walker.Visit(item);
    }

    private static void VisitAggregation(BoundWalker walker, BoundAggregation aggregation)
    {
        foreach (var group in aggregation.Groups) VisitBinding(walker, group);
        foreach (var aggregate in aggregation.Aggregates)
        {
            walker.Visit(aggregate.Arguments);
            walker.Introduce(aggregate.Variable);
        }
    }

    private static void VisitProjection(BoundWalker walker, BoundProjection projection)
    {
        foreach (var item in projection.Items) VisitBinding(walker, item);
        foreach (var key in projection.OrderBy) walker.Visit(key.Expression);
        walker.Visit(projection.Skip);
        walker.Visit(projection.Limit);
        walker.Visit(projection.Where);
    }

    private static void VisitBinding(BoundWalker walker, BoundBinding binding)
    {
        walker.Visit(binding.Expression);
        var passedOn = binding.Expression is BoundVariableReference reference && reference.Variable.Id == binding.Variable.Id;
        if (!passedOn) walker.Introduce(binding.Variable);
    }

    private static void VisitMerge(BoundWalker walker, BoundMerge merge)
    {
        walker.Visit(merge.Pattern);
        VisitItems(walker, merge.OnCreate);
        VisitItems(walker, merge.OnMatch);
    }

    private static void VisitCall(BoundWalker walker, BoundProcedureCall call)
    {
        walker.Visit(call.Arguments);
        foreach (var yield in call.Yields) walker.Introduce(yield.Variable);
    }
}
