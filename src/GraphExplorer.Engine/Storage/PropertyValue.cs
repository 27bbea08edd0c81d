using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>What may be stored as a property: scalars, temporal values, points, and flat lists of one kind of these.</summary>
internal static class PropertyValue
{
    /// <summary>The value as it is stored; throws <c>invalid_property_type</c> for a map, an entity, or a list of lists or nulls.</summary>
    public static Value Check(string key, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path: throw Invalid(key, value.Kind.ToString());
            case ValueKind.List: return CheckList(key, value.AsList);
            default: return value;
        }
    }

    private static Value CheckList(string key, IReadOnlyList<Value> list)
    {
        foreach (var item in list)
        {
            if (item.Kind is ValueKind.Map or ValueKind.Node or ValueKind.Relationship or ValueKind.Path or ValueKind.List or ValueKind.Null)
                throw Invalid(key, $"list holding {item.Kind}");
        }

        // A copy: the list may be a view of something larger, and large lists may be lazy.
        return Value.List([.. list]);
    }

    private static GraphException Invalid(string key, string kind) => new(
        TypeErrors.InvalidPropertyType,
        $"Property `{key}` cannot hold a value of type {kind}. Properties hold scalars, temporal values, points, or lists of one of these.");
}
