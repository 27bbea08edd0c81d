using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Operators.Profiling;

/// <summary>How many rows each step of a plan gave in one run.</summary>
internal sealed class RowCounts
{
    private readonly Dictionary<Plan, RowCounter> _counters = new(ReferenceEqualityComparer.Instance);

    public RowCounter Of(Plan plan)
    {
        if (!_counters.TryGetValue(plan, out var counter)) _counters[plan] = counter = new();
        return counter;
    }
}

internal sealed class RowCounter
{
    public long Rows { get; set; }
}
