using GraphExplorer.Exploration.Views;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api.Views;

/// <summary>Views that people save: kept where their work is kept, looked up in the graph that they are of.</summary>
internal static class ViewsApi
{
    public static async Task<Ok<ViewList>> ListAsync(StateStore state, TimeProvider time, CancellationToken cancellation) =>
        TypedResults.Ok(new ViewList(await Views(state, time).ListAsync(cancellation)));

    public static async Task<Created<ViewAnswer>> CreateAsync(
        HttpRequest request, ICypherRunner runner, StateStore state, TimeProvider time, CancellationToken cancellation)
    {
        var content = ViewBody.Checked(await JsonBody.ReadAsync<ViewBody>(request, "view", cancellation));
        var view = await Views(state, time).CreateAsync(content, cancellation);
        return TypedResults.Created($"{ApiRoutes.Prefix}/views/{view.Id}", await AnswerAsync(view, runner, cancellation));
    }

    public static async Task<Ok<ViewAnswer>> ReadAsync(
        string view, ICypherRunner runner, StateStore state, TimeProvider time, CancellationToken cancellation) =>
        TypedResults.Ok(await AnswerAsync(await Views(state, time).ReadAsync(view, cancellation), runner, cancellation));

    public static async Task<Ok<ViewAnswer>> ReplaceAsync(
        string view, HttpRequest request, ICypherRunner runner, StateStore state, TimeProvider time)
    {
        var content = ViewBody.Checked(await JsonBody.ReadAsync<ViewBody>(request, "view", request.HttpContext.RequestAborted));
        var replaced = await Views(state, time).ReplaceAsync(view, content, request.HttpContext.RequestAborted);
        return TypedResults.Ok(await AnswerAsync(replaced, runner, request.HttpContext.RequestAborted));
    }

    public static async Task<Ok<ViewEntry>> RenameAsync(string view, HttpRequest request, StateStore state, TimeProvider time, CancellationToken cancellation)
    {
        var words = ViewWords.Checked(await JsonBody.ReadAsync<ViewWords>(request, "name and caption", cancellation));
        var renamed = await Views(state, time).RenameAsync(view, words.Name, words.Caption, cancellation);
        return TypedResults.Ok(new ViewEntry(renamed.Id, words.Name, words.Caption, renamed.Created, renamed.Changed));
    }

    public static async Task<NoContent> DeleteAsync(string view, StateStore state, TimeProvider time, CancellationToken cancellation)
    {
        await Views(state, time).DeleteAsync(view, cancellation);
        return TypedResults.NoContent();
    }

    private static SavedViews Views(StateStore state, TimeProvider time) => new(state.Runner, time);

    private static async Task<ViewAnswer> AnswerAsync(SavedView view, ICypherRunner runner, CancellationToken cancellation)
    {
        var gone = await new FindGone(runner).AmongAsync(view.Content.Items, cancellation);
        var (name, caption, address, items, camera) = view.Content;
        return new(view.Id, name, caption, address, items, camera, [.. gone.Select(item => new GoneItem(item.Ref, item.Name))], view.Created, view.Changed);
    }
}
