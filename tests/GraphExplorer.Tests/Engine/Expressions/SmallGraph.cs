using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Tests.Engine.Expressions;

/// <summary><c>(#0:A:B {name: 'zero'})-[#7:T {since: 2020}]->(#1)</c>.</summary>
internal sealed class SmallGraph : IGraphReader
{
    private static readonly ValueMap _node = new ValueMap().With("name", Value.Of("zero"));
    private static readonly ValueMap _relationship = new ValueMap().With("since", Value.Of(2020L));

    public bool NodeExists(long node) => node is 0 or 1;
    public bool RelationshipExists(long relationship) => relationship == 7;
    public IReadOnlyList<string> Labels(long node) => node == 0 ? ["A", "B"] : [];
    public bool HasLabel(long node, string label) => Labels(node).Contains(label);
    public Value NodeProperty(long node, string key) => NodeProperties(node)[key];
    public ValueMap NodeProperties(long node) => node == 0 ? _node : ValueMap.Empty;
    public string RelationshipType(long relationship) => "T";
    public long StartNode(long relationship) => 0;
    public long EndNode(long relationship) => 1;
    public Value RelationshipProperty(long relationship, string key) => _relationship[key];
    public ValueMap RelationshipProperties(long relationship) => _relationship;
    public string NodeElementId(long node) => $"4:small:{node}";
    public string RelationshipElementId(long relationship) => $"5:small:{relationship}";
}
