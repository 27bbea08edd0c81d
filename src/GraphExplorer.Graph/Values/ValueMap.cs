using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GraphExplorer.Graph.Values;

/// <summary>A Cypher map: text keys to values, in the order of insertion. Treat as immutable once it is in a <see cref="Value"/>.</summary>
public sealed class ValueMap : IReadOnlyDictionary<string, Value>
{
    private readonly Dictionary<string, Value> _entries;

    public ValueMap() => _entries = new(StringComparer.Ordinal);

    public ValueMap(IEnumerable<KeyValuePair<string, Value>> entries) => _entries = new(entries, StringComparer.Ordinal);

    public static ValueMap Empty { get; } = new();

    public int Count => _entries.Count;
    public IEnumerable<string> Keys => _entries.Keys;
    public IEnumerable<Value> Values => _entries.Values;

    /// <summary>The value under a key; null where there is none, as in Cypher.</summary>
    public Value this[string key] => _entries.GetValueOrDefault(key);

    /// <summary>For building only: sets a key and returns this map.</summary>
    public ValueMap With(string key, Value value)
    {
        _entries[key] = value;
        return this;
    }

    public bool ContainsKey(string key) => _entries.ContainsKey(key);
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out Value value) => _entries.TryGetValue(key, out value);
    public IEnumerator<KeyValuePair<string, Value>> GetEnumerator() => _entries.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
