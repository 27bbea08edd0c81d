using System.Collections;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Reads the values of one record.</summary>
/// <param name="mostBytes">What they may take together, roughly; null is no limit.</param>
internal sealed class RecordReader(long? mostBytes)
{
    private const int BytesPerValue = 16;

    private long _bytes;

    /// <exception cref="GraphException"><c>query_too_large</c>: more than the limit, or nested too deep.</exception>
    /// <exception cref="FormatException">A value that has no counterpart here.</exception>
    public Value[] Read(IRecord record)
    {
        var row = new Value[record.Keys.Count];
        for (var column = 0; column < row.Length; column++) row[column] = Read(record[column]);
        return row;
    }

    private Value Read(object? value)
    {
        Count(BytesPerValue);
        return value switch
        {
            null => Value.Null,
            bool truth => Value.Of(truth),
            long whole => Value.Of(whole),
            double number => Value.Of(number),
            string text => Text(text),
            byte[] bytes => Bytes(bytes),
            IDictionary<string, object> map => Value.Of(Map(map)),
            IList items => List(items),
            INode node => Value.Of(Node(node)),
            IRelationship relationship => Value.Of(Relationship(relationship)),
            IPath path => Value.Of(new GraphPath([.. path.Nodes.Select(Node)], [.. path.Relationships.Select(Relationship)])),
            Point point => Value.Of(new PointValue(point.SrId, point.X, point.Y, double.IsNaN(point.Z) ? null : point.Z)),
            TemporalValue moment => BoltTemporal.Read(moment),
            _ => throw new FormatException($"a value of type {value.GetType().Name} is not supported over Bolt"),
        };
    }

    private Value Text(string text)
    {
        Count(text.Length * sizeof(char));
        return Value.Of(text);
    }

    private Value Bytes(byte[] bytes)
    {
        Count(bytes.Length);
        return Value.Of(bytes);
    }

    private Value List(IList items)
    {
        Nesting.Enter();
        var list = new Value[items.Count];
        for (var index = 0; index < list.Length; index++) list[index] = Read(items[index]);
        return Value.List(list);
    }

    public ValueMap Map(IEnumerable<KeyValuePair<string, object>> entries)
    {
        Nesting.Enter();
        var map = new ValueMap();
        foreach (var (key, value) in entries)
        {
            Count(key.Length * sizeof(char));
            map.With(key, Read(value));
        }

        return map;
    }

    private GraphNode Node(INode node) => new(node.ElementId, node.Labels, Map(node.Properties));

    private GraphRelationship Relationship(IRelationship relationship) => new(
        relationship.ElementId, relationship.Type, relationship.StartNodeElementId, relationship.EndNodeElementId, Map(relationship.Properties));

    private void Count(long bytes)
    {
        _bytes += bytes;
        if (_bytes > mostBytes) throw new GraphException(ServiceErrors.QueryTooLarge, $"A single row is longer than the limit of {mostBytes} bytes.");
    }
}
