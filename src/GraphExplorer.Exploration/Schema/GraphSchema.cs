namespace GraphExplorer.Exploration.Schema;

/// <summary>What kinds of things a graph holds.</summary>
/// <param name="Sampled">How many nodes of a label, and relationships of a type, are looked at for their properties at most.</param>
public sealed record GraphSchema(IReadOnlyList<LabelKind> Labels, IReadOnlyList<TypeKind> RelationshipTypes, int Sampled);

/// <summary>A label or a type, e.g. <c>Report</c> or <c>CITES</c>.</summary>
/// <param name="Count">How many nodes or relationships have it.</param>
public abstract record ElementKind(string Name, long Count, IReadOnlyList<PropertyKind> Properties);

/// <summary>A label, e.g. <c>Movie</c>.</summary>
/// <param name="Keys">What constraints make unique: a property, or several together.</param>
/// <param name="NamedBy">The properties by which a node is called: the first that it has, or several as one name.</param>
/// <param name="Working">Whether these are the product's own notes beside the content, which are never shown as such and not counted.</param>
public sealed record LabelKind(
    string Name, long Count, IReadOnlyList<PropertyKind> Properties, IReadOnlyList<IReadOnlyList<string>> Keys, IReadOnlyList<IReadOnlyList<string>> NamedBy, bool Working)
    : ElementKind(Name, Count, Properties);

/// <summary>A type, e.g. <c>ACTED_IN</c>.</summary>
/// <param name="Between">What it joins, as seen in the first of them.</param>
public sealed record TypeKind(string Name, long Count, IReadOnlyList<PropertyKind> Properties, IReadOnlyList<TypeEnds> Between)
    : ElementKind(Name, Count, Properties);

/// <summary>What relationships of a type join, e.g. a <c>Person</c> and a <c>Movie</c>: of several labels of a node the one it is shown by.</summary>
/// <param name="From">Null for nodes without a label.</param>
/// <param name="To">Null for nodes without a label.</param>
public sealed record TypeEnds(string? From, string? To);

/// <summary>A property, e.g. <c>line</c>.</summary>
/// <param name="Count">How many of those looked at have it.</param>
/// <param name="Types">What its values are, as Cypher names types: <c>INTEGER</c>, <c>LIST&lt;STRING&gt;</c>.</param>
public sealed record PropertyKind(string Name, long Count, IReadOnlyList<string> Types);
