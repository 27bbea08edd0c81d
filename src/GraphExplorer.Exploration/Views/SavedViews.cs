using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Views;

/// <summary>Keeps views in the graph that holds the work of people.</summary>
/// <param name="state">That graph, for reading and changing.</param>
/// <param name="time">What stamps a view with when it was made and changed.</param>
public sealed class SavedViews(ICypherRunner state, TimeProvider time)
{
    /// <summary>The most that are listed.</summary>
    public const int MostListed = 500;

    /// <summary>All views, those changed last first.</summary>
    public async Task<IReadOnlyList<ViewEntry>> ListAsync(CancellationToken cancellation)
    {
        var rows = await state.AskAsync("views/list", new ValueMap().With("limit", Value.Of(MostListed)), cancellation);
        return [.. rows.Select(row => new ViewEntry(row.Text("id") ?? "", row.Text("name") ?? "", row.Text("caption") ?? "", row["created"].ToMoment(), row["changed"].ToMoment()))];
    }

    /// <summary>Keeps a new view, under an id of its own.</summary>
    public async Task<SavedView> CreateAsync(ViewContent content, CancellationToken cancellation)
    {
        var now = Now();
        var view = new SavedView($"view-{Guid.CreateVersion7(now):N}", content, now, now);
        return Single(view.Id, await state.ChangeAsync("views/create", new ValueMap().With("views", Value.List(Value.Of(ViewFormat.Write(view)))), cancellation));
    }

    /// <exception cref="GraphException"><c>view_not_found</c>.</exception>
    public async Task<SavedView> ReadAsync(string id, CancellationToken cancellation) =>
        Single(id, await state.AskAsync("views/read", Named(id), cancellation));

    /// <summary>Keeps other content under the same id.</summary>
    /// <exception cref="GraphException"><c>view_not_found</c>.</exception>
    public async Task<SavedView> ReplaceAsync(string id, ViewContent content, CancellationToken cancellation)
    {
        var given = ViewFormat.Write(new(id, content, Now(), Now()));
        return Single(id, await state.ChangeAsync("views/replace", Named(id).With("given", Value.Of(given)), cancellation));
    }

    /// <summary>Gives a view another name and caption.</summary>
    /// <exception cref="GraphException"><c>view_not_found</c>.</exception>
    public async Task<SavedView> RenameAsync(string id, string name, string caption, CancellationToken cancellation)
    {
        var parameters = Named(id).With("name", Value.Of(name)).With("caption", Value.Of(caption)).With("changed", StatementRunning.Moment(Now()));
        return Single(id, await state.ChangeAsync("views/rename", parameters, cancellation));
    }

    /// <exception cref="GraphException"><c>view_not_found</c>.</exception>
    public async Task DeleteAsync(string id, CancellationToken cancellation)
    {
        if ((await state.ChangeAsync("views/delete", Named(id), cancellation)).Count == 0) throw NotFound(id);
    }

    // As exact as every store keeps it.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());

    private static ValueMap Named(string id) => new ValueMap().With("id", Value.Of(id));

    private static SavedView Single(string id, IReadOnlyList<Row> rows) => rows.Count > 0 ? ViewFormat.Read(rows[0]["view"].AsNode) : throw NotFound(id);

    private static GraphException NotFound(string id) => new(ServiceErrors.ViewNotFound, $"No view is kept under \"{id}\".");
}
