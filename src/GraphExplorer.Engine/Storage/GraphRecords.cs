namespace GraphExplorer.Engine.Storage;

/// <summary>What the store holds of one node. Immutable.</summary>
/// <param name="Labels">Label ids, in the order they were added.</param>
internal sealed record NodeRecord(int[] Labels, PropertyList Properties, Adjacency Outgoing, Adjacency Incoming);

/// <summary>What the store holds of one relationship. <c>default</c> is none.</summary>
internal readonly record struct RelationshipRecord(int Type, int Start, int End, PropertyList Properties)
{
    public bool Exists => Properties is not null;
}
