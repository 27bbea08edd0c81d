using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi.Answers;

namespace GraphExplorer.Neo4j.QueryApi.Transactions;

/// <summary>Begins and ends transactions on the server. One that no request reaches for a minute is undone by the server.</summary>
internal sealed class OpenTransactions(QueryApiChannel channel, StatementEnding ending)
{
    /// <returns>The server's name for it, e.g. <c>1a2b3c</c>.</returns>
    public async Task<string> OpenAsync(AccessMode mode, IReadOnlyList<string> bookmarks, CancellationToken cancellation)
    {
        using var json = await channel.StepAsync("/tx", RequestBody.Open(mode, bookmarks), cancellation);
        return json.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
    }

    /// <returns>Its bookmarks.</returns>
    public async Task<IReadOnlyList<string>> CommitAsync(string transaction, CancellationToken cancellation)
    {
        using var json = await channel.StepAsync($"/tx/{transaction}/commit", RequestBody.Empty, cancellation);
        return json.RootElement.TryGetProperty("bookmarks", out var bookmarks) ? AnswerSummary.Texts(bookmarks) : [];
    }

    /// <summary>One that has ended is fine.</summary>
    public Task RollbackAsync(string transaction) => ending.RollbackAsync(transaction);
}
