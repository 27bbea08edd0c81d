using GraphExplorer.Testing;

namespace GraphExplorer.Browser.Tests;

/// <summary>The browser on this machine: the file that <c>CHROMIUM</c> names, or the one that Debian installs.</summary>
internal static class Chromium
{
    private const string Usual = "/usr/bin/chromium";

    /// <summary>The executable, or null where there is none.</summary>
    public static string? Find()
    {
        var file = TestEnvironment.Find("CHROMIUM") ?? Usual;
        return File.Exists(file) ? file : null;
    }
}
