using GraphExplorer.Graph.Running;

namespace GraphExplorer.Engine.Storage;

/// <summary>Side effects while they add up.</summary>
internal sealed class ChangeCounts
{
    public long NodesCreated { get; set; }
    public long NodesDeleted { get; set; }
    public long RelationshipsCreated { get; set; }
    public long RelationshipsDeleted { get; set; }
    public long PropertiesSet { get; set; }
    public long LabelsAdded { get; set; }
    public long LabelsRemoved { get; set; }
    public long IndexesAdded { get; set; }
    public long IndexesRemoved { get; set; }
    public long ConstraintsAdded { get; set; }
    public long ConstraintsRemoved { get; set; }

    public QueryCounters ToCounters() => new(
        NodesCreated, NodesDeleted, RelationshipsCreated, RelationshipsDeleted, PropertiesSet, LabelsAdded, LabelsRemoved,
        IndexesAdded, IndexesRemoved, ConstraintsAdded, ConstraintsRemoved);
}
