namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of entities and of any value.</summary>
internal static class ScalarFunctions
{
    public static FunctionFamily Family { get; } = new("Scalar",
    [
        FunctionFamily.Of(
            "coalesce(input :: ANY, more... :: ANY) :: ANY",
            "The first argument that is not null.", "coalesce(n.nickname, n.name)"),
        FunctionFamily.Of("nullIf(value :: ANY, other :: ANY) :: ANY", "Null when both are equal, else the first.", "nullIf(n.name, '')"),
        FunctionFamily.Of("elementId(input :: NODE | RELATIONSHIP) :: STRING", "The store's own id of an entity, as text.", "elementId(n)"),
        FunctionFamily.Of("id(input :: NODE | RELATIONSHIP) :: INTEGER", "The store's own id of an entity, as a number.", "id(n)"),
        FunctionFamily.Of("type(input :: RELATIONSHIP) :: STRING", "The type of a relationship.", "type(r)"),
        FunctionFamily.Of("startNode(input :: RELATIONSHIP) :: NODE", "The node a relationship leaves.", "startNode(r)"),
        FunctionFamily.Of("endNode(input :: RELATIONSHIP) :: NODE", "The node a relationship reaches.", "endNode(r)"),
        FunctionFamily.Of("length(input :: PATH) :: INTEGER", "How many relationships a path has.", "length(p)"),
        FunctionFamily.Of("properties(input :: NODE | RELATIONSHIP | MAP) :: MAP", "All properties as a map.", "properties(n)"),
        FunctionFamily.Of("size(input :: STRING | LIST) :: INTEGER", "How many items a list has, or characters a text.", "size(n.aliases)"),
        FunctionFamily.Of(
            "char_length(input :: STRING) :: INTEGER",
            "How many characters a text has.", "char_length(n.name)", "character_length"),
        FunctionFamily.Of("head(list :: LIST) :: ANY", "The first item, or null.", "head(n.aliases)"),
        FunctionFamily.Of("last(list :: LIST) :: ANY", "The last item, or null.", "last(n.aliases)"),
        FunctionFamily.Of("timestamp() :: INTEGER", "Milliseconds since 1970-01-01 UTC, fixed for the statement.", "timestamp()"),
        FunctionFamily.Of("randomUUID() :: STRING", "A random identifier.", "randomUUID()") with { IsVolatile = true },
        FunctionFamily.Of("valueType(input :: ANY) :: STRING", "The most precise type of a value, as text.", "valueType(n.name)"),
    ]);
}
