using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Neo4j.Running;

/// <summary>What a parameter may hold.</summary>
internal static class SendableValue
{
    /// <summary>Each level of a value takes two of typed JSON, of which there are a thousand.</summary>
    private const int MaxDepth = 490;

    /// <exception cref="GraphException"><c>bad_request</c> for nodes, relationships and paths, which cannot be parameters,
    /// and for texts that have no UTF-8; <c>query_too_large</c> for what is nested too deep.</exception>
    public static void Require(ValueMap values) => Require(values, depth: 0);

    private static void Require(ValueMap values, int depth)
    {
        foreach (var (key, value) in values)
        {
            WireText.Check(key);
            Require(value, depth);
        }
    }

    private static void Require(Value value, int depth)
    {
        if (depth > MaxDepth) throw new GraphException(ServiceErrors.QueryTooLarge, "A parameter is nested too deep.");
        switch (value.Kind)
        {
            case ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                throw new GraphException(ServiceErrors.BadRequest, $"A {value.Kind} cannot be a parameter; pass what identifies it.");
            case ValueKind.String:
                WireText.Check(value.AsString);
                break;
            case ValueKind.List:
                foreach (var item in value.AsList) Require(item, depth + 1);
                break;
            case ValueKind.Map:
                Require(value.AsMap, depth + 1);
                break;
        }
    }
}
