using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary><c>SET n = map</c>, which removes what the map does not name, and <c>SET n += map</c>, which does not.</summary>
internal sealed class SetPropertiesAction(RunContext run, CompiledExpression entity, CompiledExpression value, bool add, TextSpan span) : SetAction
{
    private readonly EntityWriter _writer = new(run);

    public override void Apply()
    {
        var changed = run.Evaluate(entity);
        if (!_writer.IsChangeable(changed, span)) return;
        var properties = _writer.AsProperties(run.Evaluate(value), span);
        if (!add)
        {
            foreach (var key in _writer.Properties(changed).Keys.Where(key => !properties.ContainsKey(key))) _writer.SetProperty(changed, key, Value.Null);
        }

        foreach (var (key, property) in properties) _writer.SetProperty(changed, key, property);
    }
}
