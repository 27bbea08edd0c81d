using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>
/// <c>SET n.key = value</c> and <c>SET n[key] = value</c>. Items side by side for one entity are computed together before
/// any is set, as on Neo4j: <c>SET n.a = n.a + 1, n.b = n.a</c> gives b the old a.
/// </summary>
internal sealed class SetPropertyAction(RunContext run, CompiledExpression entity, IReadOnlyList<PropertyToSet> properties, TextSpan span) : SetAction
{
    private readonly EntityWriter _writer = new(run);
    private readonly (string Key, Value Value)[] _computed = new (string, Value)[properties.Count];

    public override void Apply()
    {
        var changed = run.Evaluate(entity);
        if (!_writer.IsChangeable(changed, span)) return;
        for (var i = 0; i < _computed.Length; i++)
            _computed[i] = (DynamicName.One(run.Evaluate(properties[i].Key), span), run.Evaluate(properties[i].Value));
        foreach (var (key, value) in _computed) _writer.SetProperty(changed, key, value);
    }
}

internal sealed record PropertyToSet(CompiledExpression Key, CompiledExpression Value);
