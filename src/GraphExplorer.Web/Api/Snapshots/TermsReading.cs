using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Checks who is to see a snapshot.</summary>
internal static class TermsReading
{
    private const int MostFrames = 20;

    /// <param name="now">What ends has to end later.</param>
    /// <param name="body">Null for the defaults.</param>
    /// <exception cref="GraphException"><c>bad_request</c>.</exception>
    public static SnapshotTerms Read(TermsBody? body, DateTimeOffset now)
    {
        var visibility = body?.Visibility ?? SnapshotTerms.Public;
        if (!SnapshotTerms.Visibilities.Contains(visibility)) throw Bad($"visibility is one of {string.Join(", ", SnapshotTerms.Visibilities)}, not \"{visibility}\".");
        if (body?.ExpiresAt <= now) throw Bad("expiresAt is a time that is still to come.");
        var frames = body?.Frames ?? [];
        if (frames.Count > MostFrames) throw Bad($"frames has {frames.Count} entries; {MostFrames} is the most.");
        return new(visibility, body?.ExpiresAt?.ToUniversalTime(), [.. frames.Select(Origin).Distinct(StringComparer.Ordinal)], body?.TellsDrift ?? false);
    }

    // It goes into a header: nothing but an origin may come through.
    private static string Origin(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && uri.AbsolutePath == "/" && uri.Query == "" && uri.UserInfo == ""
            ? uri.GetLeftPart(UriPartial.Authority)
            : throw Bad($"frames holds origins such as https://example.org, not \"{text}\".");

    private static GraphException Bad(string sentence) => new(ServiceErrors.BadRequest, sentence);
}
