using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Rewrites;

/// <summary><c>ORDER BY … SKIP … LIMIT</c> keeps only the rows it hands on.</summary>
internal static class SortAndLimitToTop
{
    public static Plan Rewrite(Plan plan) => plan switch
    {
        LimitPlan { Input: SortPlan sort } limit => new TopPlan(sort, Skip: null, limit.Count) { Rows = limit.Rows },
        LimitPlan { Input: SkipPlan { Input: SortPlan sort } skip } limit => new TopPlan(sort, skip.Count, limit.Count) { Rows = limit.Rows },
        _ => plan,
    };
}
