namespace GraphExplorer.Engine.Storage;

/// <summary>The one writer. Its view sees its own changes; nobody else does before <see cref="Commit"/>.</summary>
internal sealed class GraphTransaction : IDisposable
{
    private readonly GraphStore _store;
    private bool _ended;

    public GraphTransaction(GraphStore store)
    {
        _store = store;
        View = new(store.Committed.Fork(), store.Database);
        Writer = new(View);
    }

    public GraphView View { get; }

    public GraphWriter Writer { get; private set; }

    /// <summary>Another statement begins: it counts its own changes, and knows nothing of what an earlier one deleted.</summary>
    public void BeginStatement()
    {
        View.MoveTo(View.State);
        Writer = new(View);
    }

    /// <summary>What a statement did must hold by itself; it stays with this transaction.</summary>
    public void EndStatement() => Writer.CheckNothingDangles();

    /// <summary>Makes the changes so far the committed state and goes on with a fork of it.</summary>
    public void CommitBatch()
    {
        Publish();
        View.MoveTo(_store.Committed.Fork());
    }

    public void Commit()
    {
        Publish();
        Dispose();
    }

    /// <summary>Ends the transaction; what was not committed is gone.</summary>
    public void Dispose()
    {
        if (_ended) return;
        _ended = true;
        _store.EndWrite();
    }

    private void Publish()
    {
        ObjectDisposedException.ThrowIf(_ended, this);
        Writer.CheckNothingDangles();
        _store.Commit(View.State);
    }
}
