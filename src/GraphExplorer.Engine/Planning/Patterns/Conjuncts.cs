using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Patterns;

/// <summary>Takes a condition apart at its ANDs: where only true counts, each part may be tested on its own.</summary>
internal static class Conjuncts
{
    public static IEnumerable<BoundExpression> Of(BoundExpression? condition) => condition switch
    {
        null => [],
        BoundBinary { Operator: BinaryOperator.And } both => Of(both.Left).Concat(Of(both.Right)),
        BoundLabelTest { Labels: BoundLabelAnd labels } test => Of(test with { Labels = labels.Left }).Concat(Of(test with { Labels = labels.Right })),
        _ => [condition],
    };
}
