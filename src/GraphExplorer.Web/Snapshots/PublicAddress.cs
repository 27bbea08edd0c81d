using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Snapshots;

/// <summary>Where people reach the server, from its configuration alone: what a request says of its host is said by who sent it.</summary>
public sealed record PublicAddress(Uri Root)
{
    public static PublicAddress Of(ServeOptions options) => new(options.PublicAddress ?? (options.PublishedAt.Count > 0 ? options.PublishedAt : options.Addresses)[0]);

    /// <summary>The absolute address of a path such as <c>/e/…</c>.</summary>
    public string Of(string path) => Root.GetLeftPart(UriPartial.Authority) + path;
}
