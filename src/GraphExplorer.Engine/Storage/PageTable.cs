namespace GraphExplorer.Engine.Storage;

/// <summary>
/// A growing column of items in pages. A fork shares pages with its origin and copies a page on the first change to it,
/// so the origin may be read by others meanwhile as long as nobody changes it any more.
/// </summary>
internal sealed class PageTable<T>
{
    private const int PageBits = 9;
    private const int PageSize = 1 << PageBits;
    private const int PageMask = PageSize - 1;

    // A token rather than the table itself, so that a page does not keep the directory of an older version alive.
    private readonly object _owner = new();
    private Page[] _pages;
    private bool _ownsDirectory;

    public PageTable() : this([], 0)
    {
    }

    private PageTable(Page[] pages, int count)
    {
        _pages = pages;
        Count = count;
    }

    /// <summary>Positions in use, from 0.</summary>
    public int Count { get; private set; }

    public T this[int index] => _pages[index >> PageBits].Items[index & PageMask];

    public PageTable<T> Fork() => new(_pages, Count);

    /// <summary>The item, or the default beyond the end.</summary>
    public T? Find(long index) => (ulong)index < (ulong)Count ? this[(int)index] : default;

    public int Add(T item)
    {
        var index = Count;
        Grow(index + 1);
        Writable(index)[index & PageMask] = item;
        return index;
    }

    public void Set(int index, T item)
    {
        if (index >= Count) Grow(index + 1);
        Writable(index)[index & PageMask] = item;
    }

    /// <summary>Whether it has the very pages of another version.</summary>
    public bool IsSameAs(PageTable<T> other) => Count == other.Count && !NotSharedWith(other).Any();

    /// <summary>Positions in the pages that another version does not have as they are: elsewhere the two are the same.</summary>
    public IEnumerable<int> NotSharedWith(PageTable<T> other)
    {
        for (var first = 0; first < Count; first += PageSize)
        {
            var page = first >> PageBits;
            if (page < other._pages.Length && ReferenceEquals(_pages[page], other._pages[page])) continue;
            for (var index = first; index < Math.Min(Count, first + PageSize); index++) yield return index;
        }
    }

    private T[] Writable(int index)
    {
        OwnDirectory(_pages.Length);
        ref var page = ref _pages[index >> PageBits];
        if (page is null) page = new(_owner, new T[PageSize]);
        else if (!ReferenceEquals(page.Owner, _owner)) page = new(_owner, (T[])page.Items.Clone());
        return page.Items;
    }

    private void Grow(int count)
    {
        var needed = (count + PageMask) >> PageBits;
        var used = (Count + PageMask) >> PageBits;
        if (needed > _pages.Length) OwnDirectory(Math.Max(needed, Math.Max(4, _pages.Length * 2)));
        else OwnDirectory(_pages.Length);
        for (var page = used; page < needed; page++) _pages[page] = new(_owner, new T[PageSize]);
        Count = count;
    }

    private void OwnDirectory(int length)
    {
        if (_ownsDirectory && length == _pages.Length) return;
        var copy = new Page[length];
        Array.Copy(_pages, copy, _pages.Length);
        _pages = copy;
        _ownsDirectory = true;
    }

    private sealed class Page(object owner, T[] items)
    {
        public object Owner => owner;
        public T[] Items => items;
    }
}
