using GraphExplorer.Engine.Temporal;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Reads by name from whatever has names: entities, maps, temporal values, points.</summary>
public static class PropertyAccess
{
    public static Value Read(ExecutionState state, Value target, string key, TextSpan span) => target.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.Map => target.AsMap[key],
        ValueKind.Node => OfNode(state, target, key),
        ValueKind.Relationship => OfRelationship(state, target, key),
        ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime
            or ValueKind.Duration => TemporalComponents.Read(target, key, span),
        ValueKind.Point => PointComponents.Read(target.AsPoint, key, span),
        _ => throw new GraphException(
            TypeErrors.PropertyAccessOnNonMap, $"The property `{key}` was asked of {TypeName.Describe(target)}, which has none.", span),
    };

    /// <summary>All properties of an entity or map. Null where the value has none.</summary>
    public static ValueMap? All(ExecutionState state, Value target) => target.Kind switch
    {
        ValueKind.Map => target.AsMap,
        ValueKind.Node => target.IsHandle ? state.Graph.NodeProperties(target.Handle) : target.AsNode.Properties,
        ValueKind.Relationship => target.IsHandle
            ? state.Graph.RelationshipProperties(target.Handle)
            : target.AsRelationship.Properties,
        _ => null,
    };

    // A parameter may hold an entity of an earlier answer, read already.
    private static Value OfNode(ExecutionState state, Value node, string key) =>
        node.IsHandle ? state.Graph.NodeProperty(node.Handle, key) : node.AsNode.Properties[key];

    private static Value OfRelationship(ExecutionState state, Value relationship, string key) => relationship.IsHandle
        ? state.Graph.RelationshipProperty(relationship.Handle, key)
        : relationship.AsRelationship.Properties[key];
}
