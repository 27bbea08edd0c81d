using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>
/// Where a list is due, a single value counts as the list of it, as Neo4j has it once the type is known only while running.
/// </summary>
public static class ListView
{
    /// <summary>The items of a list; the value itself as only item otherwise. Not for null.</summary>
    public static IReadOnlyList<Value> Of(Value value) => value.Kind == ValueKind.List ? value.AsList : [value];
}
