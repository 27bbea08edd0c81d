namespace GraphExplorer.Engine.Storage;

/// <summary>Keeps what a store commits.</summary>
internal interface IGraphKeeper
{
    /// <summary>
    /// Keeps what differs between two states; when it returns, the difference is kept, and readers may see it. One call at a
    /// time. Throws <c>change_not_kept</c> where it cannot; then the earlier state goes on.
    /// </summary>
    /// <param name="commit">The number of the later state.</param>
    void Keep(GraphState before, GraphState after, long commit);
}
