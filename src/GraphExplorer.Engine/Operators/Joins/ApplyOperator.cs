namespace GraphExplorer.Engine.Operators.Joins;

internal sealed class ApplyOperator(RunContext run, Operator left, Operator right) : Operator(run)
{
    private bool _inRight;

    public override void Open()
    {
        left.Open();
        _inRight = false;
    }

    public override bool Next()
    {
        while (true)
        {
            if (_inRight && right.Next()) return true;
            Run.Poll();
            if (!left.Next()) return _inRight = false;
            right.Open();
            _inRight = true;
        }
    }
}
