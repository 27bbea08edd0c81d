using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Drift;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Api.Snapshots;
using GraphExplorer.Web.Snapshots;

namespace GraphExplorer.Web.Embeds;

/// <summary>What a page of a snapshot tells that is not of the snapshot itself: whether the graph has changed since, why it cannot be shown; and where it is embedded.</summary>
internal sealed class EmbedTelling(SnapshotDrift drift, EmbeddingNotes notes, Failures failures, TimeProvider time)
{
    /// <summary>How long what was found of the graph is told again, in seconds.</summary>
    private const long Fresh = 300;

    public void Note(HttpRequest request, string snapshot) => notes.Note(request, snapshot);

    public GraphException Explain(Exception failure) => failures.Of(failure);

    /// <summary>One text for as long as the same is told.</summary>
    public string Moment(OpenedSnapshot opened) => opened.Kept.Terms.TellsDrift ? (time.GetUtcNow().ToUnixTimeSeconds() / Fresh).ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>What has changed since; null where that is not told, or nothing has.</summary>
    public async Task<string?> DriftAsync(OpenedSnapshot opened, Snapshot snapshot)
    {
        if (!opened.Kept.Terms.TellsDrift || await drift.DifferencesAsync(snapshot, CancellationToken.None) is not { IsSame: false } found) return null;
        return $"The graph has changed since this was frozen: {string.Join(", ", Counts(found))}.";
    }

    private static IEnumerable<string> Counts(Differences found)
    {
        (int Count, string Words)[] parts = [(found.Retracted.Count, "taken back"), (found.Removed.Count, "no longer there"), (found.Changed.Count, "changed"), (found.Added.Count, "new")];
        return parts.Where(part => part.Count > 0).Select(part => $"{part.Count.ToString(CultureInfo.InvariantCulture)} {part.Words}");
    }
}
