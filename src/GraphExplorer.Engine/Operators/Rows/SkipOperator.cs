namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class SkipOperator(RunContext run, Operator input, RowCount count) : Operator(run)
{
    private long _left;

    public override void Open()
    {
        _left = count.Evaluate();
        input.Open();
    }

    public override bool Next()
    {
        for (; _left > 0; _left--)
        {
            if (!input.Next()) return false;
        }

        return input.Next();
    }
}
