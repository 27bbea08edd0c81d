using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>Changes nodes and relationships alike.</summary>
internal sealed class EntityWriter(RunContext run)
{
    public void SetProperty(Value entity, string key, Value value)
    {
        if (entity.Kind == ValueKind.Node) run.Writer.SetNodeProperty(entity.Handle, key, value);
        else run.Writer.SetRelationshipProperty(entity.Handle, key, value);
    }

    public ValueMap Properties(Value entity) => entity.Kind == ValueKind.Node
        ? run.Graph.NodeProperties(entity.Handle)
        : run.Graph.RelationshipProperties(entity.Handle);

    /// <summary>The value as a map: an entity stands for its properties.</summary>
    public ValueMap AsProperties(Value value, TextSpan span) => value.Kind switch
    {
        ValueKind.Map => value.AsMap,
        ValueKind.Node or ValueKind.Relationship => Properties(value),
        _ => throw new GraphException(TypeErrors.WrongType, $"Properties are set from a map, a node or a relationship, not from {value}.", span),
    };

    /// <summary>Whether there is something to change: false for null and for what was deleted; throws for what is no entity.</summary>
    public bool IsChangeable(Value value, TextSpan span) => value.Kind switch
    {
        ValueKind.Null => false,
        ValueKind.Node => run.Graph.NodeExists(value.Handle),
        ValueKind.Relationship => run.Graph.RelationshipExists(value.Handle),
        _ => throw new GraphException(TypeErrors.WrongType, $"Only nodes and relationships can be changed, and this is {value}.", span),
    };
}
