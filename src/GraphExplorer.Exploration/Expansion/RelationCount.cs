namespace GraphExplorer.Exploration.Expansion;

/// <summary>How many neighbours of one kind an entity has by one relation, one way.</summary>
/// <param name="Verb">From the entity's side, e.g. "commanded by".</param>
/// <param name="Direction"><c>out</c> where the entity is the start, else <c>in</c>.</param>
public sealed record RelationCount(string Relation, string Verb, string Direction, string Kind, int Count);

/// <summary>The relations of an entity.</summary>
public sealed record RelationsAnswer(IReadOnlyList<RelationCount> Relations);
