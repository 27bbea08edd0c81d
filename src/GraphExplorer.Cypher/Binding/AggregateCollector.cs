using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Gathers the aggregates of one projection; an aggregate that is repeated is computed once.</summary>
/// <param name="scope">Where the arguments of aggregates are bound.</param>
/// <param name="items">For sort keys, what the items gathered: a sort key may only repeat it.</param>
internal sealed class AggregateCollector(Scope scope, AggregateCollector? items = null)
{
    private readonly Dictionary<string, BoundAggregate> _byKey = new(StringComparer.Ordinal);

    public Scope Arguments { get; } = new(scope)
    {
        IsWithinAggregate = true,
        Missing = items is null ? scope.Missing : _ => SyntaxErrors.UndefinedVariable,
    };

    public IReadOnlyList<BoundAggregate> All => [.. _byKey.Values];

    public BoundVariable? Find(string key) => _byKey.GetValueOrDefault(key)?.Variable ?? items?.Find(key);

    public BoundVariable Add(string key, BoundAggregate aggregate)
    {
        if (items is not null)
        {
            throw new GraphException(
                SyntaxErrors.InvalidAggregation, "This aggregate may stand here only when an item of the projection has it too.",
                aggregate.Span);
        }

        _byKey.Add(key, aggregate);
        return aggregate.Variable;
    }
}
