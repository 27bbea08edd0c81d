using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>Reads the entities a value refers to, so that it means something outside the store. A deleted one is empty.</summary>
/// <param name="poll">
/// Called again and again: a list that holds one list twice, which holds one twice …, is small in memory and endless to walk.
/// </param>
internal sealed class EntityReading(GraphView view, Action poll)
{
    public Value Read(Value value) => value.Kind switch
    {
        ValueKind.Node when value.IsHandle => Value.Of(Node(value.Handle)),
        ValueKind.Relationship when value.IsHandle => Value.Of(Relationship(value.Handle)),
        ValueKind.Path when value.IsHandle => Value.Of(Path(value.AsPathHandle)),
        ValueKind.List => ReadList(value),
        ValueKind.Map => ReadMap(value),
        _ => value,
    };

    private GraphNode Node(long id) => view.NodeExists(id)
        ? new(view.NodeElementId(id), view.Labels(id), view.NodeProperties(id))
        : new(view.NodeElementId(id), [], ValueMap.Empty);

    private GraphRelationship Relationship(long id) => view.RelationshipExists(id)
        ? new(
            view.RelationshipElementId(id),
            view.RelationshipType(id),
            view.NodeElementId(view.StartNode(id)),
            view.NodeElementId(view.EndNode(id)),
            view.RelationshipProperties(id))
        : new(view.RelationshipElementId(id), "", "", "", ValueMap.Empty);

    private GraphPath Path(PathHandle path)
    {
        var nodes = Enumerable.Range(0, path.Length + 1).Select(index => Node(path.Node(index)));
        var relationships = Enumerable.Range(0, path.Length).Select(index => Relationship(path.Relationship(index)));
        return new([.. nodes], [.. relationships]);
    }

    // Lists and maps are copied only when they hold an entity, but lists that are computed on the way always.
    private Value ReadList(Value value)
    {
        Nesting.Enter();
        poll();
        var list = value.AsList;
        if (list is Value[] && !list.Any(HoldsHandle)) return value;
        return Value.List([.. list.Select(Read)]);
    }

    private Value ReadMap(Value value)
    {
        Nesting.Enter();
        poll();
        var map = value.AsMap;
        if (!map.Values.Any(HoldsHandle)) return value;
        return Value.Of(new ValueMap(map.Select(entry => KeyValuePair.Create(entry.Key, Read(entry.Value)))));
    }

    private bool HoldsHandle(Value value)
    {
        if (value.Kind is not (ValueKind.List or ValueKind.Map)) return value.IsHandle;
        Nesting.Enter();
        poll();
        if (value.Kind == ValueKind.Map) return value.AsMap.Values.Any(HoldsHandle);
        return value.AsList is not Value[] || value.AsList.Any(HoldsHandle);
    }
}
