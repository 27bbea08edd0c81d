namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of lists of numbers taken as vectors.</summary>
internal static class VectorFunctions
{
    public static FunctionFamily Family { get; } = new("Vector",
    [
        FunctionFamily.Of(
            "vector.similarity.cosine(a :: LIST, b :: LIST) :: FLOAT",
            "How alike two directions are, from 0 to 1.", "vector.similarity.cosine([1, 2], [2, 4])"),
        FunctionFamily.Of(
            "vector.similarity.euclidean(a :: LIST, b :: LIST) :: FLOAT",
            "How near two points are, from 0 to 1.", "vector.similarity.euclidean([1, 2], [2, 4])"),
    ]);
}
