namespace GraphExplorer.Snapshots.Scenes;

/// <summary>Where a picture may lead.</summary>
internal static class Links
{
    private const int Longest = 2_000;

    /// <summary>The address, when it is one of the web, written without what a file or a page could take for its own; null when it is not.</summary>
    public static string? Of(string? link) =>
        link is { Length: <= Longest } && Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
}
