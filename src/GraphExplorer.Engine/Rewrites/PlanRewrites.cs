using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Rewrites;

/// <summary>The rewrites every plan goes through, in this order, each from the leaves up.</summary>
internal static class PlanRewrites
{
    private static readonly Func<Plan, Plan>[] All =
    [
        JoinFilters.Rewrite,
        SortAndLimitToTop.Rewrite,
        AggregationToRowCount.Rewrite,
        RowCountFromStore.Rewrite,
    ];

    public static Plan Apply(Plan plan) => All.Aggregate(plan, Apply);

    private static Plan Apply(Plan plan, Func<Plan, Plan> rewrite)
    {
        var children = plan.Children;
        if (children.Count > 0) plan = plan.WithChildren([.. children.Select(child => Apply(child, rewrite))]);
        return rewrite(plan);
    }
}
