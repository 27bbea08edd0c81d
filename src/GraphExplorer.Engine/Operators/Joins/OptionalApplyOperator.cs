namespace GraphExplorer.Engine.Operators.Joins;

internal sealed class OptionalApplyOperator(RunContext run, Operator left, Operator right, SavedSlots introduced) : Operator(run)
{
    private bool _inRight;

    public override void Open()
    {
        left.Open();
        _inRight = false;
    }

    public override bool Next()
    {
        if (_inRight && right.Next()) return true;
        Run.Poll();
        _inRight = left.Next();
        if (!_inRight) return false;
        right.Open();
        if (right.Next()) return true;
        introduced.Clear(Row);
        _inRight = false;
        return true;
    }
}
