using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>Changes the schema, and hands the row on.</summary>
internal sealed class SchemaChangeOperator(RunContext run, Operator input, SchemaChange change) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        Run.Transaction!.Writer.Change(change);
        return true;
    }
}
