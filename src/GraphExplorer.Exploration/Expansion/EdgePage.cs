using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Which edges of an entity are wanted. What is null is not narrowed.</summary>
/// <param name="Outward">Whether the entity is the start.</param>
/// <param name="Kind">The neighbour's kind.</param>
/// <param name="Other">The one neighbour wanted.</param>
public sealed record EdgeFilter(NodeRef Entity, Relation? Relation = null, bool? Outward = null, string? Kind = null, NodeRef? Other = null);

/// <summary>One edge of an entity, before it is folded: the neighbour and the reports behind the edge.</summary>
public sealed record EdgeEnd(Relation Relation, bool Outward, Item Other, IReadOnlyList<string> Reports)
{
    /// <summary>The edge in its own direction.</summary>
    public Link LinkFrom(NodeRef entity) => Outward ? new(entity, Relation, Other.Ref, Reports) : new(Other.Ref, Relation, entity, Reports);
}

/// <summary>Some edges of an entity, and how many there are.</summary>
public sealed record EdgePage(int Total, IReadOnlyList<EdgeEnd> Edges)
{
    internal static async Task<EdgePage> ReadAsync(
        ICypherRunner runner, EdgeFilter filter, int skip, int limit, CancellationToken cancellation)
    {
        var parameters = new ValueMap()
            .With("id", Value.Of(filter.Entity.Value))
            .With("type", Value.Of(filter.Relation?.Type))
            .With("outward", filter.Outward is { } outward ? Value.Of(outward) : Value.Null)
            .With("kind", Value.Of(filter.Kind))
            .With("other", Value.Of(filter.Other?.Value))
            .With("skip", Value.Of(skip))
            .With("limit", Value.Of(limit));
        var row = await runner.AskOneAsync("expansion/edges", parameters, cancellation);
        return new((int)row["total"].AsInteger, [.. row["edges"].AsList.Select(edge => ToEnd(edge.AsMap))]);
    }

    private static EdgeEnd ToEnd(ValueMap edge) => new(
        Relation.OfType(edge["type"].AsString), edge["outward"].AsBoolean, edge["other"].ToItem(), edge["reports"].TextsOrEmpty());
}
