using GraphExplorer.Engine.Operators.Expanding;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Leaves;

/// <summary>One row with a number that the store keeps: of all nodes, of those of a label, of relationships of some types.</summary>
/// <param name="types">Of a scan of relationships.</param>
internal sealed class CountStoreOperator(RunContext run, CountStorePlan plan, TypeFilter? types) : Operator(run)
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool Next()
    {
        if (_given) return false;
        _given = true;
        var count = Value.Of(Count(Run.Graph.State));
        foreach (var variable in plan.Counts) Row[variable.Id] = count;
        return true;
    }

    private long Count(GraphState state) => plan.Scan switch
    {
        AllNodesScanPlan => state.NodeCount,
        LabelScanPlan { Labels: [var label] } => state.NodesOf(label)?.Count ?? 0,
        _ => types!.Resolve() is { } wanted ? wanted.Sum(type => state.Types[type].Count) : state.RelationshipCount,
    };
}
