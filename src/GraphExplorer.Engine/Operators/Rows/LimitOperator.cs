namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class LimitOperator(RunContext run, Operator input, RowCount count) : Operator(run)
{
    private long _left;

    public override void Open()
    {
        _left = count.Evaluate();
        input.Open();

        // What is written before LIMIT 0 is written all the same, and that happens when the first row is asked for.
        if (_left == 0) input.Next();
    }

    public override bool Next()
    {
        if (_left == 0) return false;
        _left--;
        return input.Next();
    }
}
