using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary><c>SET n:A:B</c> and <c>REMOVE n:A:B</c>.</summary>
internal sealed class SetLabelsAction(RunContext run, CompiledExpression entity, NameReader labels, bool remove, TextSpan span) : SetAction
{
    public override void Apply()
    {
        var node = run.Evaluate(entity);
        if (node.IsNull) return;
        if (node.Kind != ValueKind.Node) throw new GraphException(TypeErrors.WrongType, $"Only nodes have labels, and this is {node}.", span);
        if (!run.Graph.NodeExists(node.Handle)) return;
        foreach (var label in labels.Read())
        {
            if (remove) run.Writer.RemoveLabel(node.Handle, label);
            else run.Writer.AddLabel(node.Handle, label);
        }
    }
}
