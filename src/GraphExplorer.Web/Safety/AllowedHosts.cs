using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Safety;

/// <summary>
/// Answers only under names of its own. A page elsewhere could otherwise let its own name point to this machine (DNS
/// rebinding) and read everything as if it came from here.
/// </summary>
internal sealed class AllowedHosts(IReadOnlyCollection<string> names)
{
    /// <summary>The names of a server on loopback, with those its addresses use and those it was told.</summary>
    public static AllowedHosts For(IEnumerable<Uri> addresses, IEnumerable<string> more) =>
        new([.. addresses.Select(address => address.Host).Concat(["localhost", "127.0.0.1", "[::1]"]).Concat(more).Distinct(StringComparer.OrdinalIgnoreCase)]);

    public void Check(HttpRequest request)
    {
        if (names.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase)) return;
        throw new GraphException(
            ServiceErrors.HostNotAllowed, $"This server does not answer as \"{request.Host}\". Use {string.Join(", ", names)}.");
    }
}
