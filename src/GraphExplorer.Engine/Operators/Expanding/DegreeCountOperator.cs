using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>Reads all rows and gives one, with the number of relationships along a step from all their nodes.</summary>
internal sealed class DegreeCountOperator(RunContext run, Operator input, DegreeCountPlan plan, StepDegree degree) : Operator(run)
{
    private bool _given;

    public override void Open()
    {
        input.Open();
        _given = false;
    }

    public override bool Next()
    {
        if (_given) return false;
        _given = true;
        var count = 0L;
        while (input.Next())
        {
            Run.Poll();
            if (Run.TryNode(plan.Step.From, out var node)) count += degree.Of(node);
        }

        foreach (var variable in plan.Counts) Row[variable.Id] = Value.Of(count);
        return true;
    }
}
