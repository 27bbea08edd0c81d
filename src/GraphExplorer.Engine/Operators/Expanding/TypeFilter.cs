using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>Turns a type expression into the ids of the types that fit it now.</summary>
internal sealed class TypeFilter(RunContext run, BoundLabelExpression? types, Func<BoundExpression, CompiledExpression> compile)
{
    private readonly Dictionary<BoundExpression, CompiledExpression> _names = new(ReferenceEqualityComparer.Instance);
    private int[]? _resolved;
    private int _typesSeen = -1;

    /// <summary>Type ids; null for every type.</summary>
    public int[]? Resolve()
    {
        if (types is null) return null;
        var known = run.Graph.State.Types.Count;
        if (_typesSeen == known) return _resolved;
        _resolved = [.. Enumerable.Range(0, known).Where(id => Fits(types, run.Graph.State.Names.Types[id]))];

        // Where a name is computed the next row may give another.
        if (_names.Count == 0) _typesSeen = known;
        return _resolved;
    }

    private bool Fits(BoundLabelExpression expression, string type) => expression switch
    {
        BoundLabelName { Name.Expression: { } computed } => Equals(run.Evaluate(Compiled(computed)), type),
        BoundLabelAnd both => Fits(both.Left, type) & Fits(both.Right, type),
        BoundLabelOr either => Fits(either.Left, type) | Fits(either.Right, type),
        BoundLabelNot negated => !Fits(negated.Inner, type),
        _ => LabelNames.Matches(expression, type) == true,
    };

    private CompiledExpression Compiled(BoundExpression computed)
    {
        if (!_names.TryGetValue(computed, out var compiled)) _names[computed] = compiled = compile(computed);
        return compiled;
    }

    private static bool Equals(Value name, string type) => name.Kind switch
    {
        ValueKind.String => name.AsString == type,
        ValueKind.List => name.AsList.Count > 0 && name.AsList.All(item => Equals(item, type)),
        _ => false,
    };
}
