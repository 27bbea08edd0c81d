using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Walking;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary><c>n.key = value</c>, <c>n.key IN values</c>, <c>id(n) = value</c>, with the value computable before n is found.</summary>
internal sealed record PropertyEquality(string Key, BoundExpression Value, bool Many, bool IsId);

/// <summary>Finds the conditions that a seek can use.</summary>
internal static class PropertyEqualities
{
    public const string ElementId = "elementId";

    public static IEnumerable<PropertyEquality> Of(IEnumerable<BoundExpression> predicates, BoundVariable node, VariableSet known)
    {
        foreach (var predicate in predicates)
        {
            if (predicate is not BoundBinary binary) continue;
            var found = binary.Operator switch
            {
                BinaryOperator.Equal => Match(binary.Left, binary.Right, node) ?? Match(binary.Right, binary.Left, node),
                BinaryOperator.In => Match(binary.Left, binary.Right, node) is { IsId: false } many ? many with { Many = true } : null,
                _ => null,
            };
            if (found is not null && FreeVariables.Of(found.Value).All(known.Has)) yield return found;
        }
    }

    private static PropertyEquality? Match(BoundExpression side, BoundExpression value, BoundVariable node) => side switch
    {
        BoundProperty { Target: BoundVariableReference target } property when target.Variable.Id == node.Id =>
            new(property.Key, value, Many: false, IsId: false),
        BoundFunctionCall { Function: "id" or ElementId, Arguments: [BoundVariableReference target] } call when target.Variable.Id == node.Id =>
            new(call.Function, value, Many: false, IsId: true),
        _ => null,
    };
}
