using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Planning.Patterns;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>Turns a type expression into the ids of the types that fit it now.</summary>
internal sealed class TypeFilter(RunContext run, BoundLabelExpression? types, ExpressionCompiler compiler)
{
    private readonly LabelPredicate? _fits = types is null ? null : LabelPredicates.Compile(types, compiler);
    private readonly bool _isFixed = types is null || LabelNames.AreFixed(types);
    private int[]? _resolved;
    private int _typesSeen = -1;

    /// <summary>Type ids; null for every type.</summary>
    public int[]? Resolve()
    {
        if (_fits is null) return null;
        var known = run.Graph.State.Types.Count;
        if (_typesSeen == known) return _resolved;
        var names = run.Graph.State.Names.Types;
        _resolved = [.. Enumerable.Range(0, known).Where(id => _fits(run.State, run.Row, [names[id]]))];

        // Where a name is computed the next row may give another.
        if (_isFixed) _typesSeen = known;
        return _resolved;
    }
}
