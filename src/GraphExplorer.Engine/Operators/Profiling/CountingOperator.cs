namespace GraphExplorer.Engine.Operators.Profiling;

/// <summary>Counts the rows of an operator for PROFILE.</summary>
internal sealed class CountingOperator(RunContext run, Operator counted, RowCounter counter) : Operator(run)
{
    public override void Open() => counted.Open();

    public override bool Next()
    {
        if (!counted.Next()) return false;
        counter.Rows++;
        return true;
    }
}
