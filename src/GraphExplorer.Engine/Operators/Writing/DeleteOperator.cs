using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>Whether a deleted node still had relationships is asked when the statement ends.</summary>
internal sealed class DeleteOperator(RunContext run, Operator input, CompiledExpression[] entities, bool detach) : Operator(run)
{
    public override void Open() => input.Open();

    public override bool Next()
    {
        if (!input.Next()) return false;
        Run.Poll();
        foreach (var entity in entities) Delete(Run.Evaluate(entity));
        return true;
    }

    private void Delete(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null: break;
            case ValueKind.Node: Run.Writer.DeleteNode(value.Handle, detach); break;
            case ValueKind.Relationship: Run.Writer.DeleteRelationship(value.Handle); break;
            case ValueKind.Path: DeletePath(value.AsPathHandle); break;
            case ValueKind.List: foreach (var item in value.AsList) Delete(item); break;
            case ValueKind.Map: foreach (var item in value.AsMap.Values) Delete(item); break;
            default: throw new GraphException(TypeErrors.WrongType, $"DELETE needs nodes, relationships or paths, and was given {value}.");
        }
    }

    private void DeletePath(PathHandle path)
    {
        for (var i = 0; i < path.Length; i++) Run.Writer.DeleteRelationship(path.Relationship(i));
        for (var i = 0; i <= path.Length; i++) Run.Writer.DeleteNode(path.Node(i), detach);
    }
}
