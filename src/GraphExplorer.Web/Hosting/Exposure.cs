using System.Net;

namespace GraphExplorer.Web.Hosting;

/// <summary>Who can reach a server. Without accounts that has to be this machine alone.</summary>
internal static class Exposure
{
    /// <exception cref="StartFault">Others could; with what to do.</exception>
    public static void Require(ServeOptions options)
    {
        foreach (var address in options.Addresses.Concat(options.PublishedAt)) RequireHttp(address);
        if (options.PublishedAt.FirstOrDefault(address => !IsLoopback(address)) is { } published)
            throw new StartFault($"{published.OriginalString} is open to other machines, and there are no accounts yet to say who may do what; publish it at {ServeOptions.DefaultAddress}.");
        if (options.PublishedAt.Count == 0 && options.Addresses.FirstOrDefault(address => !IsLoopback(address)) is { } open)
            throw new StartFault(
                $"{open.OriginalString} would be open to other machines, and there are no accounts yet to say who may do what; use {ServeOptions.DefaultAddress}, "
                + "or in a container that is published on this machine alone say so with --published-at.");
    }

    private static void RequireHttp(Uri address)
    {
        if (address.Scheme != Uri.UriSchemeHttp)
            throw new StartFault($"{address.OriginalString} is not an http:// address; use one such as {ServeOptions.DefaultAddress}.");
    }

    private static bool IsLoopback(Uri address) =>
        address.Host == "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
}
