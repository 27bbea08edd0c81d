using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Syntax;

/// <summary>A whole text: <c>PROFILE MATCH (n) RETURN n;</c>.</summary>
public sealed record StatementSyntax(StatementMode Mode, QuerySyntax Query) : SyntaxNode
{
    /// <summary>Every clause of the statement in the order of the text, those within subqueries included.</summary>
    public required IReadOnlyList<ClauseSyntax> AllClauses { get; init; }

    /// <summary>Every function call of the statement in the order of the text, wherever it stands.</summary>
    public required IReadOnlyList<FunctionCallSyntax> AllFunctionCalls { get; init; }
}

/// <summary><c>… UNION ALL …</c>: one or more branches.</summary>
/// <param name="Unions">Between the branches: one fewer than these.</param>
public sealed record QuerySyntax(IReadOnlyList<SingleQuerySyntax> Branches, IReadOnlyList<UnionSyntax> Unions) : SyntaxNode;

/// <summary><c>MATCH … RETURN …</c>.</summary>
public sealed record SingleQuerySyntax(IReadOnlyList<ClauseSyntax> Clauses) : SyntaxNode;

/// <summary><c>UNION</c>, <c>UNION ALL</c>.</summary>
public sealed record UnionSyntax(bool All) : SyntaxNode;
