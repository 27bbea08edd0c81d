using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi.Answers;

namespace GraphExplorer.Neo4j.QueryApi.Transactions;

/// <summary>Begins and ends transactions on the server. One that no request reaches for a minute is undone by the server.</summary>
internal sealed class OpenTransactions(QueryApiChannel channel, StatementEnding ending)
{
    /// <returns>The server's name for it, e.g. <c>1a2b3c</c>.</returns>
    public Task<string> OpenAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellation) => StepAsync(
        "/tx", RequestBody.Open(mode, bookmarks), json => json.GetProperty("transaction").GetProperty("id").GetString()!, cancellation);

    /// <returns>Its bookmarks.</returns>
    public Task<IReadOnlyList<string>> CommitAsync(string transaction, CancellationToken cancellation) => StepAsync(
        $"/tx/{transaction}/commit", RequestBody.Empty, json => json.TryGetProperty("bookmarks", out var bookmarks) ? AnswerSummary.Texts(bookmarks) : [], cancellation);

    /// <summary>One that has ended is fine.</summary>
    public Task RollbackAsync(string transaction) => ending.RollbackAsync(transaction);

    /// <summary>The error of the catalogue behind a failure; null when it is one already, or a fault of ours.</summary>
    public GraphException? Explain(Exception failure) => channel.Explain(failure);

    private async Task<T> StepAsync<T>(string step, byte[] body, Func<JsonElement, T> read, CancellationToken cancellation)
    {
        try
        {
            using var json = await channel.StepAsync(step, body, cancellation);
            return read(json.RootElement);
        }
        catch (Exception failure) when (Explain(failure) is { } fault)
        {
            throw fault;
        }
    }
}
