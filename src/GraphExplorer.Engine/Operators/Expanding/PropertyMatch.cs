using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>What the properties of each relationship along a walk must equal; the values are computed once a row.</summary>
internal sealed class PropertyMatch(RunContext run, IReadOnlyList<BoundMapEntry> entries, Func<BoundExpression, CompiledExpression> compile)
{
    private readonly CompiledExpression[] _expressions = [.. entries.Select(entry => compile(entry.Value))];
    private readonly Value[] _wanted = new Value[entries.Count];

    public void Start()
    {
        for (var i = 0; i < _wanted.Length; i++) _wanted[i] = run.Evaluate(_expressions[i]);
    }

    public bool Fits(long relationship)
    {
        for (var i = 0; i < _wanted.Length; i++)
        {
            var value = run.Graph.RelationshipProperty(relationship, entries[i].Key);
            if (ValueEquality.AreEqual(value, _wanted[i]) != true) return false;
        }

        return true;
    }
}
