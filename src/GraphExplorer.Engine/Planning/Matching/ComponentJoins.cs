using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Planning.Walking;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>A part of the pattern without an edge to what is known, and the equality that connects it.</summary>
internal sealed record ComponentJoin(QueryGraph Component, BoundExpression LeftKey, BoundExpression RightKey);

/// <summary>Finds where a hash join does what would be a cartesian product.</summary>
internal sealed class ComponentJoins(Statistics statistics)
{
    public ComponentJoin? For(MatchProgress progress, BoundVariable leaf, VariableSet arguments)
    {
        if (progress.Plan is ArgumentPlan || progress.Rows <= 1 || statistics.Nodes <= 1) return null;
        if (PropertyEqualities.Of(progress.Pending.Select(predicate => predicate.Expression), leaf, progress.Known).Any(seek => HasIndex(progress, leaf, seek)))
            return null;
        var component = Component(progress, leaf);
        if (component.Nodes.Exists(progress.Known.Has) || progress.MustDiffer(component.Edges)) return null;
        var variables = VariableSet.Of(component.Nodes.Concat(component.Edges.SelectMany(edge => edge.Binds)));
        foreach (var predicate in progress.Pending.Select(pending => pending.Expression))
        {
            if (predicate is not BoundBinary { Operator: BinaryOperator.Equal } equality) continue;
            if (Keys(progress, variables, equality, arguments) is not { } keys) continue;
            var inner = arguments.With(variables);
            component.Predicates.AddRange(progress.Pending.Where(pending => pending.Needs.Any(variables.Has) && pending.Needs.All(inner.Has)));
            return new(component, keys.Left, keys.Right);
        }

        return null;
    }

    private bool HasIndex(MatchProgress progress, BoundVariable node, PropertyEquality seek) =>
        seek.IsId || (progress.LabelOf(node) is { } label && statistics.Index(label, seek.Key) is not null);

    private static (BoundExpression Left, BoundExpression Right)? Keys(
        MatchProgress progress, VariableSet component, BoundBinary equality, VariableSet arguments)
    {
        var inner = arguments.With(component);
        if (Fits(equality.Left, progress.Known) && Inside(equality.Right)) return (equality.Left, equality.Right);
        if (Fits(equality.Right, progress.Known) && Inside(equality.Left)) return (equality.Right, equality.Left);
        return null;

        bool Inside(BoundExpression side) => Fits(side, inner) && FreeVariables.Of(side).Any(component.Has);
    }

    private static bool Fits(BoundExpression side, VariableSet known) => FreeVariables.Of(side).All(known.Has);

    private static bool Touches(QueryGraph component, QueryEdge edge) =>
        component.Nodes.Exists(node => node.Id == edge.From.Id || node.Id == edge.To.Id);

    private static QueryGraph Component(MatchProgress progress, BoundVariable leaf)
    {
        var component = new QueryGraph();
        component.AddNode(leaf);
        var grown = true;
        while (grown)
        {
            var next = progress.Edges.Where(edge => !component.Edges.Contains(edge) && Touches(component, edge)).ToList();
            foreach (var edge in next)
            {
                component.Edges.Add(edge);
                component.AddNode(edge.From);
                component.AddNode(edge.To);
            }

            grown = next.Count > 0;
        }

        return component;
    }
}
