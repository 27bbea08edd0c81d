namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>Reads everything and hands nothing on.</summary>
internal sealed class DrainOperator(RunContext run, Operator input) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next()) Run.Poll();
        return false;
    }
}
