using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class EntityCheckOperator(RunContext run, Operator input, IReadOnlyList<BoundVariable> nodes) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        while (input.Next())
        {
            if (nodes.All(node => Run.TryNode(node, out _))) return true;
        }

        return false;
    }
}
