using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>Ways to go along a quantified pattern.</summary>
internal sealed class RepeatSteps(PlanningContext context)
{
    public MatchStep Of(MatchProgress progress, RepeatEdge edge, bool reversed, bool into)
    {
        var elements = edge.Pattern.Inner.Elements;
        var (first, last) = (((BoundNodePattern)elements[0]).Variable, ((BoundNodePattern)elements[^1]).Variable);
        var (near, far) = reversed ? (last, first) : (first, last);
        var inner = Inner(edge, progress.Known, near);
        var others = progress.OthersOf(edge);
        var reached = ExpandSteps.Reached(inner.Rows, edge.Pattern.Length);
        var rows = progress.Rows * (into ? reached / Math.Max(1, context.Statistics.Nodes) : reached);
        var (from, to) = reversed ? (edge.To, edge.From) : (edge.From, edge.To);
        return new(rows, plan => new RepeatPlan(plan, inner, from, to, near, far)
        {
            Length = edge.Pattern.Length,
            Relationships = [.. elements.OfType<BoundRelationshipPattern>().Select(relationship => relationship.Variable)],
            Groups = edge.Pattern.Groups,
            Walk = edge.Walk,
            Into = into,
            Reversed = reversed,
            Others = others,
        })
        {
            Edge = edge,
            Binds = VariableSet.Of(edge.Binds.Append(to)),
        };
    }

    private Plan Inner(RepeatEdge edge, VariableSet known, BoundVariable near)
    {
        var builder = new QueryGraphBuilder(context.Slots);
        builder.Add(new([edge.Pattern.Inner]), edge.Pattern.Where);
        return new MatchPlanner(context).Plan(new ArgumentPlan { Rows = 1 }, builder.Graph, known.With(near));
    }
}
