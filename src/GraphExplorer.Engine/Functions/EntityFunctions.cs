using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of nodes, relationships, paths and their properties.</summary>
internal static class EntityFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("id", Id),
        new("elementId", ElementId),
        new("labels", Labels),
        new("type", Type),
        new("startNode", call => End(call, start: true)),
        new("endNode", call => End(call, start: false)),
        new("properties", call => Value.Of(Properties(call))),
        new("keys", Keys),
        new("length", Length),
        new("nodes", Nodes),
        new("relationships", Relationships),
    ];

    private static Value Id(Call call)
    {
        if (call[0].Kind is ValueKind.Node or ValueKind.Relationship && call[0].IsHandle) return Value.Of(call[0].Handle);
        var text = ElementId(call).AsString;
        return Value.Of(long.Parse(text.AsSpan(text.LastIndexOf(':') + 1), CultureInfo.InvariantCulture));
    }

    private static Value ElementId(Call call) => call[0].Kind switch
    {
        ValueKind.Node => Value.Of(call[0].IsHandle ? call.State.Graph.NodeElementId(call[0].Handle) : call[0].AsNode.ElementId),
        ValueKind.Relationship => Value.Of(
            call[0].IsHandle ? call.State.Graph.RelationshipElementId(call[0].Handle) : call[0].AsRelationship.ElementId),
        _ => throw call.InvalidValue(0, "a node or a relationship"),
    };

    private static Value Labels(Call call)
    {
        if (call[0].Kind != ValueKind.Node) throw call.InvalidValue(0, "a node");
        var labels = call[0].IsHandle ? call.State.Graph.Labels(call[0].Handle) : call[0].AsNode.Labels;
        return Value.List([.. labels.Select(label => Value.Of(label))]);
    }

    private static Value Type(Call call)
    {
        if (call[0].Kind != ValueKind.Relationship) throw call.InvalidValue(0, "a relationship");
        return Value.Of(call[0].IsHandle ? call.State.Graph.RelationshipType(call[0].Handle) : call[0].AsRelationship.Type);
    }

    private static Value End(Call call, bool start)
    {
        if (call[0].Kind != ValueKind.Relationship) throw call.InvalidValue(0, "a relationship");
        if (!call[0].IsHandle) throw call.InvalidValue(0, "a relationship of this store");
        var graph = call.State.Graph;
        return Value.NodeHandle(start ? graph.StartNode(call[0].Handle) : graph.EndNode(call[0].Handle));
    }

    private static ValueMap Properties(Call call) =>
        PropertyAccess.All(call.State, call[0]) ?? throw call.InvalidValue(0, "a node, a relationship or a map");

    private static Value Keys(Call call) => Value.List([.. Properties(call).Keys.Select(key => Value.Of(key))]);

    private static Value Length(Call call) => call[0].Kind == ValueKind.Path
        ? Value.Of((long)(call[0].IsHandle ? call[0].AsPathHandle.Length : call[0].AsPath.Length))
        : throw call.InvalidValue(0, "a path");

    private static Value Nodes(Call call)
    {
        if (call[0].Kind != ValueKind.Path) throw call.InvalidValue(0, "a path");
        if (!call[0].IsHandle) return Value.List([.. call[0].AsPath.Nodes.Select(node => Value.Of(node))]);
        var path = call[0].AsPathHandle;
        var nodes = new Value[path.Length + 1];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = Value.NodeHandle(path.Node(i));
        return Value.List(nodes);
    }

    private static Value Relationships(Call call)
    {
        if (call[0].Kind != ValueKind.Path) throw call.InvalidValue(0, "a path");
        if (!call[0].IsHandle) return Value.List([.. call[0].AsPath.Relationships.Select(relationship => Value.Of(relationship))]);
        var path = call[0].AsPathHandle;
        var relationships = new Value[path.Length];
        for (var i = 0; i < relationships.Length; i++) relationships[i] = Value.RelationshipHandle(path.Relationship(i));
        return Value.List(relationships);
    }
}
