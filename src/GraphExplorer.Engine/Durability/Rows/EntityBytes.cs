using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Nodes and relationships as bytes.</summary>
internal sealed class EntityBytes
{
    private readonly PropertyBytes _properties = new();
    private readonly RowWriter _labels = new();
    private byte[] _lastBlock = [];
    private int[] _lastLabels = [];

    public void Write(RowWriter row, NodeRecord node)
    {
        _labels.Clear();
        foreach (var label in node.Labels) _labels.Unsigned((ulong)label);
        row.Block(_labels.Written);
        _properties.Write(row, node.Properties);
    }

    public void Write(RowWriter row, RelationshipRecord relationship)
    {
        row.Signed(relationship.Type);
        row.Signed(relationship.Start);
        row.Signed(relationship.End);
        _properties.Write(row, relationship.Properties);
    }

    /// <summary>A node, still without its relationships.</summary>
    public NodeRecord ReadNode(ReadOnlySpan<byte> content, GraphNames names)
    {
        var row = new RowReader(content);
        var labels = Labels(row.Block(), names.Labels.Count);
        return new(labels, _properties.Read(ref row, names.Keys.Count), Adjacency.Empty, Adjacency.Empty);
    }

    public RelationshipRecord ReadRelationship(ReadOnlySpan<byte> content, GraphNames names)
    {
        var row = new RowReader(content);
        var (type, start, end) = (row.Small(), row.Small(), row.Small());
        if ((uint)type >= (uint)names.Types.Count) throw new DamagedRowException("a type that is not known");
        return new(type, start, end, _properties.Read(ref row, names.Keys.Count));
    }

    // Nodes of one kind follow one another: one list of labels serves all.
    private int[] Labels(ReadOnlySpan<byte> block, int known)
    {
        if (block.SequenceEqual(_lastBlock)) return _lastLabels;
        _lastLabels = IdBytes.Read(block, known);
        _lastBlock = block.ToArray();
        return _lastLabels;
    }
}
