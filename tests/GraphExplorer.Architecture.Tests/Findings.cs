using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>What breaks a rule.</summary>
internal static class Findings
{
    /// <summary>Fails with every finding, one a line.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
