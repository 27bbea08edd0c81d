using System.Collections.Immutable;

namespace GraphExplorer.Engine.Storage;

/// <summary>
/// One state of the whole graph. A committed state is never changed again; a writer changes a fork of it, which shares
/// whatever stays the same.
/// </summary>
internal sealed class GraphState
{
    public GraphState(GraphNames names)
    {
        Names = names;
        Nodes = new();
        Relationships = new();
        Labels = [];
        Types = [];
        Indexes = new();
    }

    private GraphState(GraphState origin)
    {
        Names = origin.Names;
        Nodes = origin.Nodes.Fork();
        Relationships = origin.Relationships.Fork();
        Labels = Fork(origin.Labels);
        Types = Fork(origin.Types);
        Rules = origin.Rules;
        Indexes = origin.Indexes.ToDictionary(entry => entry.Key, entry => entry.Value.Fork());
        NodeCount = origin.NodeCount;
        RelationshipCount = origin.RelationshipCount;
    }

    public GraphNames Names { get; }
    public PageTable<NodeRecord?> Nodes { get; }
    public PageTable<RelationshipRecord> Relationships { get; }

    /// <summary>Nodes by label id.</summary>
    public List<IdSet> Labels { get; }

    /// <summary>Relationships by type id.</summary>
    public List<IdSet> Types { get; }

    /// <summary>The constraints and indexes, in the order in which they were made.</summary>
    public ImmutableArray<SchemaRule> Rules { get; set; } = [];

    /// <summary>What the rules on one property find, by label id and key id.</summary>
    public Dictionary<IndexKey, PropertyIndex> Indexes { get; }

    public int NodeCount { get; set; }
    public int RelationshipCount { get; set; }

    public GraphState Fork() => new(this);

    public void Freeze()
    {
        foreach (var index in Indexes.Values) index.Freeze();
    }

    /// <summary>The nodes of a label; null for a label without any.</summary>
    public IdSet? NodesOf(string label) => At(Labels, Names.Labels.Find(label));

    /// <summary>The relationships of a type; null for a type without any.</summary>
    public IdSet? RelationshipsOf(string type) => At(Types, Names.Types.Find(type));

    public PropertyIndex? IndexOf(string label, string key) =>
        Indexes.GetValueOrDefault(new(Names.Labels.Find(label), Names.Keys.Find(key)));

    /// <summary>The set at a position, made when it is the first of its name.</summary>
    public static IdSet Ensure(List<IdSet> sets, int id)
    {
        while (sets.Count <= id) sets.Add(new());
        return sets[id];
    }

    private static IdSet? At(List<IdSet> sets, int id) => (uint)id < (uint)sets.Count ? sets[id] : null;

    private static List<IdSet> Fork(List<IdSet> sets) => sets.ConvertAll(set => set.Fork());
}

/// <summary>The label and the property an index is on.</summary>
internal readonly record struct IndexKey(int Label, int Key);
