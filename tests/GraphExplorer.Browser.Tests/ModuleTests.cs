using System.ComponentModel;
using System.Diagnostics;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>The unit tests of the pages' modules, which Node runs, so that one command runs everything.</summary>
public sealed class ModuleTests(ITestOutputHelper output)
{
    [Fact]
    public async Task The_unit_tests_of_the_modules_pass()
    {
        var start = new ProcessStartInfo("node", ["--test", "--test-reporter=tap"])
        {
            WorkingDirectory = Repository.PathOf("tests/ui"),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var node = Start(start);
        var results = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        output.WriteLine(await results + await errors);
        Assert.Equal(0, node.ExitCode);
        Assert.Matches(@"# pass [1-9]\d+", await results);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            TestEnvironment.Missing("there is no Node: install version 20 or later");
            throw;
        }
    }
}
