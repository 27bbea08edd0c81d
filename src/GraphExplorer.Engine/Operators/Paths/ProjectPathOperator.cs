using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Operators.Paths;

internal sealed class ProjectPathOperator(RunContext run, Operator input, ProjectedPath path) : Operator(run)
{
    private readonly PathBuilder _builder = new(run, path);

    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        Row[path.Path.Id] = _builder.Build();
        return true;
    }
}
