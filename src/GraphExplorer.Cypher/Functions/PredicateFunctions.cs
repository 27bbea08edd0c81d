namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions that answer yes or no; all(), any(), none() and single() are syntax of their own.</summary>
internal static class PredicateFunctions
{
    public static FunctionFamily Family { get; } = new("Predicate",
    [
        FunctionFamily.Of(
            "isEmpty(input :: STRING | MAP | LIST) :: BOOLEAN",
            "Whether a text, map or list holds nothing.", "isEmpty(n.aliases)"),
        FunctionFamily.Of("isNaN(input :: FLOAT) :: BOOLEAN", "Whether a number is not a number.", "isNaN(0.0 / 0.0)"),
    ]);
}
