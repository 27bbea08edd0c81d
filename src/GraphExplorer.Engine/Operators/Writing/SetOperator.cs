namespace GraphExplorer.Engine.Operators.Writing;

internal sealed class SetOperator(RunContext run, Operator input, IReadOnlyList<SetAction> actions) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        Run.Poll();
        foreach (var action in actions) action.Apply();
        return true;
    }
}
