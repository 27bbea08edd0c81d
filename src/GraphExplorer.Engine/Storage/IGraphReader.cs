using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>
/// One consistent state of the graph, as a statement sees it: its own changes included. Ids are the store's own.
/// Reading a property, label or type of a deleted entity throws <c>entity_deleted</c>; <see cref="NodeExists"/> and
/// <see cref="RelationshipExists"/> tell beforehand.
/// </summary>
public interface IGraphReader
{
    bool NodeExists(long node);
    bool RelationshipExists(long relationship);

    IReadOnlyList<string> Labels(long node);
    bool HasLabel(long node, string label);

    /// <summary>A property's value; null where there is none.</summary>
    Value NodeProperty(long node, string key);
    ValueMap NodeProperties(long node);

    string RelationshipType(long relationship);
    long StartNode(long relationship);
    long EndNode(long relationship);
    Value RelationshipProperty(long relationship, string key);
    ValueMap RelationshipProperties(long relationship);

    /// <summary>What <c>elementId()</c> gives: <c>4:…:n</c> for nodes.</summary>
    string NodeElementId(long node);
    string RelationshipElementId(long relationship);
}
