using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Binding;

/// <summary>A query while its clauses are bound one after the other.</summary>
internal sealed class ClauseFlow(Scope scope)
{
    /// <summary>What the next clause sees.</summary>
    public Scope Scope { get; set; } = scope;

    /// <summary>Whether the query is one clause and no more, as a procedure called alone is.</summary>
    public bool IsSingleClause { get; init; }

    public List<BoundClause> Clauses { get; } = [];

    /// <summary>What the query returns; empty until RETURN is bound.</summary>
    public IReadOnlyList<BoundColumn> Columns { get; set; } = [];

    public void Add(BoundClause clause) => Clauses.Add(clause);
}
