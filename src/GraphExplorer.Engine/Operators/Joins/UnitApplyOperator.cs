namespace GraphExplorer.Engine.Operators.Joins;

internal sealed class UnitApplyOperator(RunContext run, Operator left, Operator right) : Operator(run)
{
    public override void Open() => left.Open();

    public override bool Next()
    {
        if (!left.Next()) return false;
        right.Open();
        while (right.Next()) Run.Poll();
        return true;
    }
}
