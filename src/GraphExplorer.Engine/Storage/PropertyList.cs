using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>Properties of one entity by key id, in the order they were set. Immutable.</summary>
internal sealed class PropertyList
{
    private readonly int[] _keys;
    private readonly Value[] _values;

    private PropertyList(int[] keys, Value[] values)
    {
        _keys = keys;
        _values = values;
    }

    public static PropertyList Empty { get; } = new([], []);

    /// <summary>A value for each key; none is null. Both lists become the property list's own.</summary>
    public static PropertyList Of(int[] keys, Value[] values) => new(keys, values);

    public int Count => _keys.Length;

    public ReadOnlySpan<int> Keys => _keys;

    /// <summary>The value under a key; null where there is none.</summary>
    public Value Find(int key)
    {
        var index = Array.IndexOf(_keys, key);
        return index < 0 ? Value.Null : _values[index];
    }

    public bool Has(int key) => Array.IndexOf(_keys, key) >= 0;

    /// <summary>The same with a value under a key; a null takes the key away.</summary>
    public PropertyList With(int key, Value value)
    {
        var index = Array.IndexOf(_keys, key);
        if (value.IsNull) return index < 0 ? this : Without(index);
        if (index < 0) return new([.. _keys, key], [.. _values, value]);
        var values = (Value[])_values.Clone();
        values[index] = value;
        return new(_keys, values);
    }

    public ValueMap ToMap(NameTable keys)
    {
        var map = new ValueMap();
        for (var i = 0; i < _keys.Length; i++) map.With(keys[_keys[i]], _values[i]);
        return map;
    }

    private PropertyList Without(int index)
    {
        if (_keys.Length == 1) return Empty;
        return new([.. _keys[..index], .. _keys[(index + 1)..]], [.. _values[..index], .. _values[(index + 1)..]]);
    }
}
