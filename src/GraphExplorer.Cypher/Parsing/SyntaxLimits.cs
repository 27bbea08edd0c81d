namespace GraphExplorer.Cypher.Parsing;

/// <summary>
/// How large a statement may grow. Every later stage walks the tree by recursion, so its depth must stay far below
/// what a thread's stack holds.
/// </summary>
internal static class SyntaxLimits
{
    /// <summary>Brackets, subqueries and prefix operators within each other.</summary>
    public const int Depth = 200;

    /// <summary>Links in the chains of one outermost expression: each may add a level on the left. Also steps of a pattern.</summary>
    public const int Chain = 500;

    /// <summary>Clauses of a statement, those of subqueries included.</summary>
    public const int Clauses = 2_000;
}
