using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace GraphExplorer.Testing;

/// <summary>
/// What tests need from around them comes in environment variables. Where it is missing a test is skipped with the
/// reason, so that anybody can run the rest; with <c>CI=true</c> it fails, so that nothing is left out unseen.
/// </summary>
public static class TestEnvironment
{
    public static bool IsCi => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>A variable's value, or null.</summary>
    public static string? Find(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;

    /// <summary>The folder that a variable names; skips or fails the test where there is none.</summary>
    /// <param name="variable">e.g. <c>SEEDS_FOLDER</c>.</param>
    /// <param name="what">What is in it, e.g. <c>the source documents</c>.</param>
    public static string Folder(string variable, string what)
    {
        var folder = Find(variable);
        if (folder is null || !Directory.Exists(folder)) Missing($"{variable} does not name the folder of {what}");
        return folder;
    }

    /// <summary>Ends a test for want of something: skipped at home, failed in CI.</summary>
    [DoesNotReturn]
    public static void Missing(string reason)
    {
        if (IsCi) Assert.Fail(reason);
        Assert.Skip(reason);
    }
}
