using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Rewrites;

/// <summary>Filter over Filter is one Filter.</summary>
internal static class JoinFilters
{
    public static Plan Rewrite(Plan plan) => plan is FilterPlan { Input: FilterPlan inner } outer
        ? outer with { Input = inner.Input, Predicates = [.. inner.Predicates, .. outer.Predicates] }
        : plan;
}
