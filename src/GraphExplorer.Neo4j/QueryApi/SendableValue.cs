using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>What a parameter may hold.</summary>
internal static class SendableValue
{
    /// <exception cref="GraphException"><c>bad_request</c> for nodes, relationships and paths, which cannot be parameters,
    /// and for texts that have no UTF-8; <c>query_too_large</c> for what is nested too deep.</exception>
    public static void Require(Value value)
    {
        Nesting.Enter();
        switch (value.Kind)
        {
            case ValueKind.Node or ValueKind.Relationship or ValueKind.Path:
                throw new GraphException(ServiceErrors.BadRequest, $"A {value.Kind} cannot be a parameter; pass what identifies it.");
            case ValueKind.String:
                WireText.Check(value.AsString);
                break;
            case ValueKind.List:
                foreach (var item in value.AsList) Require(item);
                break;
            case ValueKind.Map:
                Require(value.AsMap);
                break;
        }
    }

    public static void Require(ValueMap values)
    {
        foreach (var (key, value) in values)
        {
            WireText.Check(key);
            Require(value);
        }
    }
}
