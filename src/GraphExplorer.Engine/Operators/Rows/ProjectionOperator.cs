using GraphExplorer.Engine.Expressions;

namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>Computes expressions into slots.</summary>
internal sealed class ProjectionOperator(RunContext run, Operator input, CompiledExpression[] expressions, int[] slots) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        Run.Poll();
        for (var i = 0; i < slots.Length; i++) Row[slots[i]] = Run.Evaluate(expressions[i]);
        return true;
    }
}
