namespace GraphExplorer.Graph.Values;

/// <summary>A node as it was when the row was made. <c>ElementId</c> looks like <c>4:…:17</c> and is good for that moment only.</summary>
public sealed record GraphNode(string ElementId, IReadOnlyList<string> Labels, ValueMap Properties);

/// <summary>A relationship as it was when the row was made, in its stored direction.</summary>
public sealed record GraphRelationship(
    string ElementId, string Type, string StartElementId, string EndElementId, ValueMap Properties);

/// <summary>A path: one node more than relationships, in the order walked; relationships keep their stored direction.</summary>
public sealed record GraphPath(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships)
{
    public int Length => Relationships.Count;
}
