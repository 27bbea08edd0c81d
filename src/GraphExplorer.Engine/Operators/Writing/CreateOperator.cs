namespace GraphExplorer.Engine.Operators.Writing;

internal sealed class CreateOperator(RunContext run, Operator input, PatternCreator creator) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        Run.Poll();
        creator.Create();
        return true;
    }
}
