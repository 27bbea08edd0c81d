using System.Collections;
using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning;

/// <summary>Variables by their slot, in the order they were added. Immutable.</summary>
internal sealed class VariableSet : IReadOnlyCollection<BoundVariable>
{
    private readonly BoundVariable[] _variables;
    private readonly HashSet<int> _ids;

    private VariableSet(IEnumerable<BoundVariable> variables)
    {
        _variables = [.. variables.DistinctBy(variable => variable.Id)];
        _ids = [.. _variables.Select(variable => variable.Id)];
    }

    public static VariableSet Empty { get; } = new([]);

    public int Count => _variables.Length;

    /// <summary>The slots, in the order of the variables.</summary>
    public int[] Slots => Array.ConvertAll(_variables, variable => variable.Id);

    public static VariableSet Of(params IEnumerable<BoundVariable> variables) => new(variables);

    public bool Has(BoundVariable variable) => _ids.Contains(variable.Id);

    public VariableSet With(params IEnumerable<BoundVariable> added) => new(_variables.Concat(added));

    public VariableSet Without(VariableSet removed) => new(_variables.Where(variable => !removed.Has(variable)));

    public IEnumerator<BoundVariable> GetEnumerator() => _variables.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
