using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Rewrites;

/// <summary>The rows of a scan, and of an Expand over whatever gives its nodes, are counted without making them.</summary>
internal static class RowCountFromStore
{
    public static Plan Rewrite(Plan plan) => plan is not RowCountPlan count ? plan : Unscoped(count.Input) switch
    {
        AllNodesScanPlan or LabelScanPlan { Labels: [_] } or RelationshipScanPlan { Step: { Direction: not PatternDirection.Either, Others: [] } } =>
            new CountStorePlan(Unscoped(count.Input), count.Counts) { Rows = 1 },
        ExpandPlan { Into: false } expand when expand.Step.Others.All(other => other.Type == CypherType.Relationship) =>
            new DegreeCountPlan(expand.Input, expand.Step, count.Counts) { Rows = 1 },
        _ => plan,
    };

    private static Plan Unscoped(Plan plan) => plan is ScopePlan scope ? Unscoped(scope.Input) : plan;
}
