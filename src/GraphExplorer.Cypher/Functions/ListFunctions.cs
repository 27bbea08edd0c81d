namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of lists, and those that give lists.</summary>
internal static class ListFunctions
{
    public static FunctionFamily Family { get; } = new("List",
    [
        FunctionFamily.Of("keys(input :: NODE | RELATIONSHIP | MAP) :: LIST", "The names of all properties.", "keys(n)"),
        FunctionFamily.Of("labels(input :: NODE) :: LIST", "The labels of a node.", "labels(n)"),
        FunctionFamily.Of("nodes(input :: PATH) :: LIST<NODE>", "The nodes of a path, in order.", "nodes(p)"),
        FunctionFamily.Of(
            "relationships(input :: PATH) :: LIST<RELATIONSHIP>",
            "The relationships of a path, in order.", "relationships(p)"),
        FunctionFamily.Of(
            "range(start :: ANY, end :: ANY, step? :: ANY) :: LIST",
            "Integers from start to end, both included.", "range(1, 10, 2)"),
        FunctionFamily.Of("reverse(input :: STRING | LIST) :: ANY", "A text or list back to front.", "reverse([1, 2, 3])"),
        FunctionFamily.Of("tail(input :: LIST) :: LIST", "All but the first item.", "tail(n.aliases)"),
    ]);
}
