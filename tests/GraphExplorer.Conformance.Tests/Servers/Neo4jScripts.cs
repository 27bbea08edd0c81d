using System.Diagnostics;
using GraphExplorer.Testing;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>The scripts of <c>NEO4J_FOLDER</c> that start and stop servers.</summary>
internal static class Neo4jScripts
{
    /// <summary>Runs one and returns its first line. Skips or fails the test where there are none.</summary>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var folder = TestEnvironment.Folder("NEO4J_FOLDER", "the scripts that start and stop Neo4j");
        var start = new ProcessStartInfo(Path.Combine(folder, script), arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadLineAsync() ?? "";
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }
}
