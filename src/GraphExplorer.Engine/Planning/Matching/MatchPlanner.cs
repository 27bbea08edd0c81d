using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>
/// Plans a query graph step by step, each time the step that leaves the fewest rows: along an edge from what is known, or,
/// where nothing is known or a node can be found by a key, from a leaf.
/// </summary>
internal sealed class MatchPlanner
{
    private readonly PlanningContext _context;
    private readonly LeafSteps _leaves;
    private readonly ExpandSteps _expands;
    private readonly ComponentJoins _joins;

    public MatchPlanner(PlanningContext context)
    {
        _context = context;
        _leaves = new(context.Statistics);
        _expands = new(context, new(context));
        _joins = new(context.Statistics);
    }

    /// <param name="input">Gives the rows to extend.</param>
    /// <param name="known">Variables with a value in each of those rows, arguments included.</param>
    public Plan Plan(Plan input, QueryGraph graph, VariableSet known)
    {
        var checkedNodes = graph.Nodes.Where(known.Has).ToList();
        if (checkedNodes.Count > 0) input = new EntityCheckPlan(input, checkedNodes) { Rows = input.Rows };
        var progress = new MatchProgress(_context.Statistics, graph, input, known);
        Finish(progress, known.Without(input.Variables));
        var plan = progress.Plan;
        foreach (var part in graph.Selective) plan = Select(plan, part, progress.Known);
        return graph.Selective.Count == 0 ? plan : Leftover(plan, progress);
    }

    private void Finish(MatchProgress progress, VariableSet arguments)
    {
        while (progress.Nodes.Count > 0 || progress.Edges.Count > 0)
        {
            var step = Best(progress);
            if (step.Leaf is not null && _joins.For(progress, step.Leaf, arguments) is { } join) Join(progress, join, arguments);
            else progress.Take(step);
        }
    }

    private void Join(MatchProgress progress, ComponentJoin join, VariableSet arguments)
    {
        var right = new MatchProgress(_context.Statistics, join.Component, new ArgumentPlan { Rows = 1 }, arguments);
        Finish(right, arguments);
        var rows = Math.Max(progress.Rows, right.Rows);
        progress.Join(new HashJoinPlan(progress.Plan, right.Plan, join.LeftKey, join.RightKey) { Rows = rows }, right);
    }

    private MatchStep Best(MatchProgress progress)
    {
        var steps = progress.Edges.SelectMany(edge => _expands.Of(progress, edge)).ToList();
        var leaves = progress.Nodes.Select(node => _leaves.Best(progress, node)).ToList();
        if (steps.Count > 0) leaves.RemoveAll(leaf => leaf.Rows > progress.Rows);
        else leaves.AddRange(progress.Edges.Select(edge => _expands.Scan(progress, edge)).OfType<MatchStep>());
        return steps.Concat(leaves).MinBy(step => step.Leaf is null ? step.Rows : step.Rows + After(progress, step))
            ?? throw new InvalidOperationException("a pattern that cannot be reached");
    }

    /// <summary>What the cheapest edge from a leaf would add to its rows.</summary>
    private double After(MatchProgress progress, MatchStep leaf)
    {
        if (leaf.Edge is not null) return 0;
        var degrees = progress.Edges.OfType<RelationshipEdge>()
            .Where(edge => edge.From.Id == leaf.Leaf!.Id || edge.To.Id == leaf.Leaf.Id)
            .Select(edge => _context.Statistics.Degree(edge.Pattern.Types, PatternDirection.Outgoing, progress.LabelOf(leaf.Leaf!)));
        return leaf.Rows * Share(progress, leaf.Leaf!) * degrees.DefaultIfEmpty(0).Min();
    }

    /// <summary>The share of a leaf's rows that the conditions on it let pass. Its labels are in the number of its rows.</summary>
    private double Share(MatchProgress progress, BoundVariable leaf) => progress.Pending
        .Where(predicate => predicate.Expression is not BoundLabelTest && predicate.Needs.Has(leaf)
            && predicate.Needs.All(variable => variable.Id == leaf.Id || progress.Known.Has(variable)))
        .Aggregate(1.0, (share, predicate) => share * _context.Statistics.Share(predicate.Expression));

    private SelectShortestPlan Select(Plan plan, SelectivePart part, VariableSet known)
    {
        var right = Plan(new ArgumentPlan { Rows = 1 }, part.Graph, known);
        return new(plan, right, part.Selector) { From = part.From, To = part.To, Relationships = part.Walks, Rows = plan.Rows };
    }

    private static Plan Leftover(Plan plan, MatchProgress progress) => progress.Pending.Count == 0
        ? plan
        : new FilterPlan(plan, [.. progress.Pending.Select(predicate => predicate.Expression)]) { Rows = plan.Rows };
}
