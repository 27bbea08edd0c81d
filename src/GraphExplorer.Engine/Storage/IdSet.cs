using System.Numerics;

namespace GraphExplorer.Engine.Storage;

/// <summary>A set of ids as a bitmap; forks share pages.</summary>
internal sealed class IdSet
{
    private readonly PageTable<ulong> _words;

    public IdSet() : this(new(), 0)
    {
    }

    private IdSet(PageTable<ulong> words, int count)
    {
        _words = words;
        Count = count;
    }

    public int Count { get; private set; }

    public IdSet Fork() => new(_words.Fork(), Count);

    public bool Contains(long id) => (_words.Find(id >> 6) & (1UL << (int)(id & 63))) != 0;

    public void Add(int id)
    {
        if (Contains(id)) return;
        _words.Set(id >> 6, _words.Find(id >> 6) | (1UL << (id & 63)));
        Count++;
    }

    public void Remove(int id)
    {
        if (!Contains(id)) return;
        _words.Set(id >> 6, _words[id >> 6] & ~(1UL << (id & 63)));
        Count--;
    }

    /// <summary>The smallest id of the set that is at least <paramref name="from"/>, or -1.</summary>
    public int Next(int from)
    {
        for (var index = from >> 6; index < _words.Count; index++)
        {
            var word = _words[index];
            if (index == from >> 6) word &= ulong.MaxValue << (from & 63);
            if (word != 0) return (index << 6) + BitOperations.TrailingZeroCount(word);
        }

        return -1;
    }
}
