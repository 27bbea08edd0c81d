namespace GraphExplorer.Exploration.Schema;

/// <summary>What kinds of things a graph holds.</summary>
/// <param name="Sampled">How many nodes of a label, and relationships of a type, are looked at for their properties at most.</param>
public sealed record GraphSchema(IReadOnlyList<ElementKind> Labels, IReadOnlyList<ElementKind> RelationshipTypes, int Sampled);

/// <summary>A label or a type, e.g. <c>Report</c> or <c>CITES</c>.</summary>
/// <param name="Count">How many nodes or relationships have it.</param>
public sealed record ElementKind(string Name, long Count, IReadOnlyList<PropertyKind> Properties);

/// <summary>A property, e.g. <c>line</c>.</summary>
/// <param name="Count">How many of those looked at have it.</param>
/// <param name="Types">What its values are, as Cypher names types: <c>INTEGER</c>, <c>LIST&lt;STRING&gt;</c>.</param>
public sealed record PropertyKind(string Name, long Count, IReadOnlyList<string> Types);
