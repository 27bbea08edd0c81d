using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>An edge of a graph of another model, as <see cref="Edge"/> names it.</summary>
/// <param name="Relation">A type.</param>
/// <param name="Limit">How many of its relationships are wanted.</param>
public sealed record EdgeRequest(NodeRef From, string Relation, NodeRef To, int Limit);

/// <summary>Relationships of one type from one node to another.</summary>
/// <param name="Verb">The type in words.</param>
/// <param name="Total">How many there are; <paramref name="Links"/> may be fewer.</param>
public sealed record LinksAnswer(string Verb, Item From, Item To, int Total, IReadOnlyList<LinkView> Links);

/// <summary>One relationship, by its properties.</summary>
public sealed record LinkView(IReadOnlyList<Fact> Facts);
