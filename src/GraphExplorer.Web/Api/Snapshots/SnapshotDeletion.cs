using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.Embeds;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Deletes snapshots for good: from the store, and from what this server holds of them in memory.</summary>
internal sealed class SnapshotDeletion(StateStore state, SnapshotRights rights, RenderedFiles rendered, EmbeddingNotes notes, TimeProvider time)
{
    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c> where it was deleted before, <c>unauthorized</c>, <c>forbidden</c>.</exception>
    public async Task<NoContent> DeleteAsync(string snapshot, HttpRequest request, CancellationToken cancellation)
    {
        var store = new SnapshotStore(state.Runner);
        rights.RequireChange(request, await store.FindAsync(snapshot, cancellation));
        await store.DeleteAsync(snapshot, time.GetUtcNow(), cancellation);
        rendered.Forget(snapshot);
        notes.Forget(snapshot);
        return TypedResults.NoContent();
    }
}
