using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Matching;

/// <summary>Ways to find a node from nothing.</summary>
internal sealed class LeafSteps(Statistics statistics)
{
    /// <summary>The best way for a node.</summary>
    public MatchStep Best(MatchProgress progress, BoundVariable node) =>
        Step(progress, node, Plans(progress, node).MinBy(leaf => leaf.Rows)!);

    private static MatchStep Step(MatchProgress progress, BoundVariable node, Plan leaf) => new(
        progress.Rows * leaf.Rows, plan => Joined(progress, plan, leaf))
    {
        Leaf = node,
        Binds = VariableSet.Of(node),
    };

    private static Plan Joined(MatchProgress progress, Plan plan, Plan leaf)
    {
        if (leaf is LabelScanPlan scan && progress.Pending.FirstOrDefault(predicate => IsSame(predicate.Expression, scan)) is { } tested)
            progress.Drop(tested);
        return plan is ArgumentPlan ? leaf : new ApplyPlan(plan, leaf);
    }

    private static bool IsSame(BoundExpression predicate, LabelScanPlan scan) =>
        predicate is BoundLabelTest { Target: BoundVariableReference target } test && target.Variable.Id == scan.Node.Id
        && LabelNames.AnyOf(test.Labels) is { } names && names.SequenceEqual(scan.Labels);

    private IEnumerable<Plan> Plans(MatchProgress progress, BoundVariable node)
    {
        // A statement may fill what is empty when it is planned, so a scan is never as cheap as a seek.
        yield return new AllNodesScanPlan(node) { Rows = statistics.Nodes + 2 };
        var labels = LabelsOf(progress, node).ToList();
        foreach (var any in labels)
            yield return new LabelScanPlan(node, any) { Rows = any.Sum(statistics.NodesOf) + 1 };
        foreach (var seek in PropertyEqualities.Of(progress.Pending.Select(predicate => predicate.Expression), node, progress.Known))
        {
            if (seek.IsId) yield return new NodeByIdSeekPlan(node, seek.Value, seek.Key == PropertyEqualities.ElementId) { Rows = 0.9 };
            foreach (var label in labels.Where(any => any.Count == 1).Select(any => any[0]))
            {
                if (!seek.IsId && IndexSeek(node, label, seek) is { } plan) yield return plan;
            }
        }
    }

    private IndexSeekPlan? IndexSeek(BoundVariable node, string label, PropertyEquality seek)
    {
        if (statistics.Index(label, seek.Key) is not { } index) return null;
        var rows = index.Unique ? 0.9 : Math.Max(0.9, statistics.NodesOf(label) / Math.Max(1, index.Count));
        return new(node, label, seek.Key, seek.Value, seek.Many) { Rows = seek.Many ? rows * 10 : rows, Unique = index.Unique };
    }

    private static IEnumerable<IReadOnlyList<string>> LabelsOf(MatchProgress progress, BoundVariable node) =>
        from predicate in progress.Pending
        let test = predicate.Expression as BoundLabelTest
        where test?.Target is BoundVariableReference target && target.Variable.Id == node.Id
        let names = LabelNames.AnyOf(test.Labels)
        where names is not null
        select names;
}
