namespace GraphExplorer.Cypher.Parsing;

/// <summary>
/// How large a statement may grow. Every later stage walks the tree by recursion, so its depth must stay far below
/// what a thread's stack holds.
/// </summary>
internal static class SyntaxLimits
{
    /// <summary>Brackets, subqueries and prefix operators within each other.</summary>
    public const int Depth = 200;

    /// <summary>Operands of one chain of operators: each adds a level on the left.</summary>
    public const int Chain = 1_000;

    /// <summary>Clauses of a statement, those of subqueries included.</summary>
    public const int Clauses = 2_000;
}
