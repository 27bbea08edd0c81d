using System.Collections.Concurrent;

namespace GraphExplorer.Engine.Storage;

/// <summary>Labels, types or property keys as small integers, in the order they were first used. Safe for concurrent use; never shrinks.</summary>
internal sealed class NameTable
{
    /// <summary>What <see cref="Find"/> gives for a name never used.</summary>
    public const int Unknown = -1;

    private readonly ConcurrentDictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Lock _adding = new();
    private volatile string[] _texts = [];

    public int Count => _texts.Length;

    public string this[int id] => _texts[id];

    public int Find(string text) => _ids.TryGetValue(text, out var id) ? id : Unknown;

    public int Intern(string text)
    {
        if (_ids.TryGetValue(text, out var known)) return known;
        lock (_adding)
        {
            if (_ids.TryGetValue(text, out known)) return known;
            var id = _texts.Length;
            _texts = [.. _texts, text];
            _ids[text] = id;
            return id;
        }
    }
}
