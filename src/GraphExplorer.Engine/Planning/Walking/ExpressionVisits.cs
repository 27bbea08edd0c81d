using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Walking;

/// <summary>What a walker visits below an expression.</summary>
internal static class ExpressionVisits
{
    public static void Visit(BoundWalker walker, BoundExpression expression)
    {
        switch (expression)
        {
            case BoundLiteral or BoundParameter: break;
            case BoundVariableReference reference: walker.Refer(reference.Variable); break;
            case BoundProperty property: walker.Visit(property.Target); break;
            case BoundIndex index: walker.Visit(index.Target); walker.Visit(index.Index); break;
            case BoundSlice slice: walker.Visit(slice.Target); walker.Visit(slice.From); walker.Visit(slice.To); break;
            case BoundList list: walker.Visit(list.Items); break;
            case BoundMap map: walker.Visit(map.Entries.Select(entry => entry.Value)); break;
            case BoundMapProjection projection: VisitProjection(walker, projection); break;
            case BoundUnary unary: walker.Visit(unary.Operand); break;
            case BoundBinary binary: walker.Visit(binary.Left); walker.Visit(binary.Right); break;
            case BoundLabelTest test: walker.Visit(test.Target); walker.Visit(test.Labels); break;
            case BoundFunctionCall call: walker.Visit(call.Arguments); break;
            case BoundCase choice: VisitCase(walker, choice); break;
            case BoundListComprehension comprehension: VisitComprehension(walker, comprehension); break;
            case BoundQuantifier quantifier: VisitQuantifier(walker, quantifier); break;
            case BoundReduce reduce: VisitReduce(walker, reduce); break;
            case BoundSubqueryExpression subquery: walker.Visit(subquery.Query); break;
            case BoundTypeTest test: walker.Visit(test.Operand); break;
            default: throw new InvalidOperationException($"no walk through {expression.GetType().Name}");
        }
    }

    private static void VisitProjection(BoundWalker walker, BoundMapProjection projection)
    {
        walker.Visit(projection.Target);
        foreach (var item in projection.Items) walker.Visit(item.Value);
    }

    private static void VisitCase(BoundWalker walker, BoundCase choice)
    {
        walker.Visit(choice.Subject);
        foreach (var branch in choice.Branches)
        {
            walker.Visit(branch.When);
            walker.Visit(branch.Then);
        }

        walker.Visit(choice.Else);
    }

    private static void VisitComprehension(BoundWalker walker, BoundListComprehension comprehension)
    {
        walker.Visit(comprehension.List);
        walker.Introduce(comprehension.Variable);
        walker.Visit(comprehension.Where);
        walker.Visit(comprehension.Projection);
    }

    private static void VisitQuantifier(BoundWalker walker, BoundQuantifier quantifier)
    {
        walker.Visit(quantifier.List);
        walker.Introduce(quantifier.Variable);
        walker.Visit(quantifier.Predicate);
    }

    private static void VisitReduce(BoundWalker walker, BoundReduce reduce)
    {
        walker.Visit(reduce.Start);
        walker.Visit(reduce.List);
        walker.Introduce(reduce.Accumulator);
        walker.Introduce(reduce.Variable);
        walker.Visit(reduce.Step);
    }
}
