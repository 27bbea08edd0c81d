namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class LimitOperator(RunContext run, Operator input, RowCount count) : Operator(run)
{
    private long _left;

    public override void Open()
    {
        _left = count.Evaluate();
        input.Open();
    }

    public override bool Next()
    {
        if (_left == 0) return false;
        _left--;
        return input.Next();
    }
}
