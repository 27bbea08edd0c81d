namespace GraphExplorer.Engine.Operators.Leaves;

/// <summary>One row: whatever is in the slots.</summary>
internal sealed class ArgumentOperator(RunContext run) : Operator(run)
{
    private bool _given;

    public override void Open() => _given = false;

    public override bool Next()
    {
        if (_given) return false;
        return _given = true;
    }
}
