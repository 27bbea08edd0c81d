namespace GraphExplorer.Web.Session;

/// <summary>What a browser has to see of a cluster: the bookmarks of its own last write, while one request of it is answered.</summary>
/// <param name="sent">Those that came with the request.</param>
internal sealed class SessionBookmarks(IReadOnlyList<string> sent)
{
    /// <summary>Those that the next statement has to wait for.</summary>
    public IReadOnlyList<string> Current { get; private set; } = sent;

    /// <summary>Whether the browser is to be told others than it sent.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Whether a statement runs that may write: its bookmarks come with its end.</summary>
    public bool ExpectsWrite { get; set; }

    /// <summary>A write is done. It has seen what was before it, so its bookmarks are all there is to keep.</summary>
    public void Keep(IReadOnlyList<string> bookmarks)
    {
        if (bookmarks.Count == 0) return;
        Current = bookmarks;
        HasChanged = true;
    }

    /// <summary>The store knows nothing of them, as after another one took its place.</summary>
    public void Forget()
    {
        HasChanged |= Current.Count > 0;
        Current = [];
    }
}
