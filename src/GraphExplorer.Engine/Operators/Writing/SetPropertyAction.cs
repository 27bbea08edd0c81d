using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary><c>SET n.key = value</c> and <c>SET n[key] = value</c>.</summary>
internal sealed class SetPropertyAction(RunContext run, CompiledExpression entity, CompiledExpression key, CompiledExpression value, TextSpan span)
    : SetAction
{
    private readonly EntityWriter _writer = new(run);

    public override void Apply()
    {
        var changed = run.Evaluate(entity);
        if (!_writer.IsChangeable(changed, span)) return;
        var name = run.Evaluate(key);
        if (name.Kind != ValueKind.String)
            throw new GraphException(RuntimeErrors.InvalidName, $"A property key must be a text, and this is {name}.", span);
        _writer.SetProperty(changed, name.AsString, run.Evaluate(value));
    }
}
