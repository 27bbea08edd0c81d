using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Binding;

/// <summary>What the items of a list are known to be.</summary>
internal static class ListTypes
{
    public static CypherType ElementOf(BoundExpression list, BindingContext context) => list.Type switch
    {
        CypherType.NodeList => CypherType.Node,
        CypherType.RelationshipList => CypherType.Relationship,
        CypherType.List => OfExpression(list, context),
        _ => CypherType.Any,
    };

    public static CypherType ListOf(CypherType element) => element switch
    {
        CypherType.Node => CypherType.NodeList,
        CypherType.Relationship => CypherType.RelationshipList,
        _ => CypherType.List,
    };

    private static CypherType OfExpression(BoundExpression list, BindingContext context) => list switch
    {
        BoundList { Items.Count: > 0 } literal => TypeRules.Join(literal.Items.Select(item => item.Type)),
        BoundVariableReference reference => context.ElementOf(reference.Variable),
        BoundFunctionCall { Function: "range" } => CypherType.Integer,
        BoundFunctionCall { Function: "keys" or "labels" or "split" } => CypherType.String,
        BoundListComprehension { Projection: { } projection } => projection.Type,
        BoundListComprehension comprehension => ElementOf(comprehension.List, context),
        BoundSlice slice => ElementOf(slice.Target, context),
        _ => CypherType.Any,
    };
}
