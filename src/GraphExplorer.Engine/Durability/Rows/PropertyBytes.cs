using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Properties as bytes: the keys as one block, then a value for each.</summary>
internal sealed class PropertyBytes
{
    private readonly RowWriter _keys = new();
    private byte[] _lastBlock = [];
    private int[] _lastKeys = [];

    public void Write(RowWriter row, PropertyList properties)
    {
        _keys.Clear();
        foreach (var key in properties.Keys) _keys.Unsigned((ulong)key);
        row.Block(_keys.Written);
        foreach (var key in properties.Keys) ValueBytes.Write(row, properties.Find(key));
    }

    /// <param name="knownKeys">How many keys there are: each is below.</param>
    public PropertyList Read(ref RowReader row, int knownKeys)
    {
        var keys = Keys(row.Block(), knownKeys);
        if (keys.Length == 0) return PropertyList.Empty;
        var values = new Value[keys.Length];
        for (var i = 0; i < values.Length; i++) values[i] = ValueBytes.Read(ref row);
        if (!row.AtEnd) throw new DamagedRowException("it is too long");
        return PropertyList.Of(keys, values);
    }

    // Entities of one kind follow one another and have the same keys: one list of them serves all.
    private int[] Keys(ReadOnlySpan<byte> block, int known)
    {
        if (block.SequenceEqual(_lastBlock)) return _lastKeys;
        _lastKeys = IdBytes.Read(block, known);
        _lastBlock = block.ToArray();
        return _lastKeys;
    }
}
