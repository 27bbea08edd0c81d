using GraphExplorer.Engine.Operators.Rows;

namespace GraphExplorer.Engine.Operators.Joins;

internal sealed class BatchCommitOperator(RunContext run, Operator input, RowCount? batch) : Operator(run)
{
    private const long DefaultBatch = 1000;
    private long _size;
    private long _given;

    public override void Open()
    {
        input.Open();
        _size = Math.Max(1, batch?.Evaluate() ?? DefaultBatch);
        _given = 0;
    }

    public override bool Next()
    {
        if (!input.Next()) return false;
        if (_given > 0 && _given % _size == 0) Run.Transaction?.CommitBatch();
        _given++;
        return true;
    }
}
