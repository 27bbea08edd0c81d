using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>Ways to go along an edge.</summary>
internal sealed class ExpandSteps(PlanningContext context, RepeatSteps repeats)
{
    public IEnumerable<MatchStep> Of(MatchProgress progress, QueryEdge edge)
    {
        var (from, to) = (progress.Known.Has(edge.From), progress.Known.Has(edge.To));
        if (edge is RelationshipEdge { Pattern: var pattern } bound && progress.Known.Has(pattern.Variable))
        {
            yield return FromBound(progress, bound, from, to);
            yield break;
        }

        if (edge is ShortestEdge shortest)
        {
            if (from && to) yield return Shortest(progress, shortest);
            yield break;
        }

        if (from) yield return Along(progress, edge, reversed: false);
        if (to && !(from && edge is RepeatEdge)) yield return Along(progress, edge, reversed: true);
    }

    /// <summary>A scan over relationships that binds an edge and both its ends; null where that cannot be.</summary>
    public MatchStep? Scan(MatchProgress progress, QueryEdge edge)
    {
        if (edge is not RelationshipEdge { Pattern.Length: null } single || single.From.Id == single.To.Id) return null;
        if (progress.Known.Has(single.From) || progress.Known.Has(single.To) || progress.Known.Has(single.Walk)) return null;
        var step = single.Step with { Others = progress.OthersOf(edge) };
        var rows = context.Statistics.RelationshipsOf(step.Types) * (step.Direction == PatternDirection.Either ? 2 : 1);
        Plan leaf = new RelationshipScanPlan(step) { Rows = rows };

        // From a label on, fewer rows have their ends tested.
        var isLabelled = progress.LabelOf(single.From) is not null || progress.LabelOf(single.To) is not null;
        return new(progress.Rows * rows * (isLabelled ? 2 : 1), plan => plan is ArgumentPlan ? leaf : new ApplyPlan(plan, leaf))
        {
            Edge = edge,
            Leaf = single.From,
            Binds = VariableSet.Of(single.From, single.Walk, single.To),
        };
    }

    private MatchStep Along(MatchProgress progress, QueryEdge edge, bool reversed)
    {
        var near = reversed ? edge.To : edge.From;
        var far = reversed ? edge.From : edge.To;
        var into = progress.Known.Has(far);
        return edge is RepeatEdge repeat ? repeats.Of(progress, repeat, reversed, into) : Along(progress, (RelationshipEdge)edge, near, far, into);
    }

    private MatchStep Along(MatchProgress progress, RelationshipEdge edge, BoundVariable near, BoundVariable far, bool into)
    {
        var reversed = near.Id != edge.From.Id;
        var step = (reversed ? edge.Step.Reversed() : edge.Step) with { Others = progress.OthersOf(edge) };
        var degree = context.Statistics.Degree(step.Types, step.Direction, progress.LabelOf(near));
        var length = edge.Pattern.Length;
        var reached = length is null ? degree : Reached(degree, length);
        var rows = progress.Rows * (into ? reached / Math.Max(1, context.Statistics.Nodes) : reached);
        Func<Plan, Plan> build = length is null
            ? plan => new ExpandPlan(plan, step, into)
            : plan => new VariableExpandPlan(plan, step, length, into, reversed) { Properties = PatternPredicates.Entries(edge.Pattern.Properties) };
        return new(rows, build) { Edge = edge, Binds = VariableSet.Of(edge.Walk, far) };
    }

    /// <summary>Rows after some steps; beyond two more than the least the guess is as good as any.</summary>
    public static double Reached(double degree, PatternLength length)
    {
        var rows = 0.0;
        var last = Math.Min(length.Maximum ?? long.MaxValue, length.Minimum + 2);
        for (var steps = length.Minimum; steps <= last; steps++) rows += Math.Pow(Math.Max(degree, 0.5), Math.Min(steps, 20));
        return rows;
    }

    private static MatchStep FromBound(MatchProgress progress, RelationshipEdge edge, bool from, bool to)
    {
        var step = edge.Step with { Others = progress.OthersOf(edge) };
        return new(progress.Rows, plan => new ProjectEndpointsPlan(plan, step, edge.Pattern.Length)
        {
            FromBound = from,
            ToBound = to || edge.From.Id == edge.To.Id,
            Properties = edge.Pattern.Length is null ? [] : PatternPredicates.Entries(edge.Pattern.Properties),
        })
        {
            Edge = edge,
            Binds = VariableSet.Of(edge.From, edge.To),
        };
    }

    private static MatchStep Shortest(MatchProgress progress, ShortestEdge edge)
    {
        var inner = edge.Selector.IsFunctionForm ? progress.Pending.Where(predicate => edge.Binds.Any(predicate.Needs.Has)
            && predicate.Needs.All(variable => progress.Known.Has(variable) || edge.Binds.Any(bound => bound.Id == variable.Id))).ToList() : [];
        var predicates = inner.Select(predicate => predicate.Expression).Concat(Conjuncts.Of(edge.Selector.Where)).ToList();
        var step = new RelationshipStep(edge.From, edge.Walk, edge.To, edge.Pattern.Direction, edge.Pattern.Types);
        return new(progress.Rows, plan =>
        {
            foreach (var predicate in inner) progress.Drop(predicate);
            return new ShortestPathPlan(plan, step, edge.Pattern.Length ?? new(1, 1), edge.Selector)
            {
                Path = edge.Path,
                IsSingle = edge.Pattern.Length is null,
                Predicates = predicates,
                Properties = PatternPredicates.Entries(edge.Pattern.Properties),
            };
        })
        {
            Edge = edge,
            Binds = VariableSet.Of(edge.Binds),
        };
    }
}
