using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Effects;

/// <summary>
/// Rows flow one by one, yet a clause must see all that the clauses before it did and nothing of what comes after. An
/// Eager goes between two clauses where one changes what the other reads or changes.
/// </summary>
internal sealed class EagerBarriers
{
    private GraphParts _reads;
    private GraphParts _writes;

    /// <summary>The plan that the clause may be put on.</summary>
    public Plan Before(Plan plan, BoundClause clause)
    {
        var effects = ClauseEffects.Of(clause);
        if (Conflicts(effects) || (_writes != 0 && CutsOrReturns(clause)))
        {
            plan = new EagerPlan(plan) { Rows = plan.Rows };
            _reads = _writes = GraphParts.None;
        }

        _reads |= effects.Reads;
        _writes |= effects.Writes;
        return plan;
    }

    private bool Conflicts(ClauseEffects next)
    {
        const GraphParts Overwritten = GraphParts.Labels | GraphParts.Properties;
        return (_reads & next.Writes) != 0 || (_writes & next.Reads) != 0 || (_writes & next.Writes & Overwritten) != 0;
    }

    // LIMIT must not cut writes, and what is returned is read when the row leaves.
    private static bool CutsOrReturns(BoundClause clause) =>
        clause is BoundProjection projection && (projection.IsReturn || projection.Limit is not null || projection.Skip is not null);
}
