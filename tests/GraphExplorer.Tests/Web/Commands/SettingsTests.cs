using System.Diagnostics;
using GraphExplorer.Testing;
using GraphExplorer.Web.Commands;
using GraphExplorer.Web.Hosting;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>Options from around the command line. Names that no option has, so that no other test reads them.</summary>
public sealed class SettingsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("settings-").FullName;

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("GRAPHEXPLORER_TRIED_OPTION", null);
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void An_option_comes_from_the_environment_before_the_file()
    {
        Assert.Null(Settings.Read(_folder).Text("tried-option"));
        Write("""{ "tried-option": "file", "other-option": "kept" }""");
        Assert.Equal("file", Settings.Read(_folder).Text("tried-option"));
        Environment.SetEnvironmentVariable("GRAPHEXPLORER_TRIED_OPTION", "environment");
        var settings = Settings.Read(_folder);
        Assert.Equal(("environment", "kept"), (settings.Text("tried-option"), settings.Text("other-option")));
    }

    /// <summary>The commands that ask for a server once asked the command line alone.</summary>
    [Theory]
    [InlineData("setup")]
    [InlineData("import", "graph-seed")]
    public async Task A_server_that_the_environment_names_counts(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "GraphExplorer.Web.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = Repository.PathOf("."),
            RedirectStandardError = true,
            Environment = { ["GRAPHEXPLORER_NEO4J"] = "http://127.0.0.1:9" },
        })!;
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
        Assert.Contains("Neo4j does not answer at http://127.0.0.1:9", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("False", false)]
    [InlineData("", false)]
    public void A_switch_is_true_or_false(string text, bool expected)
    {
        Write($$"""{ "tried-option": "{{text}}" }""");
        Assert.Equal(expected, Settings.Read(_folder).Flag("tried-option"));
    }

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        Write("""{ "tried-option": "maybe" }""");
        Assert.Contains("tried-option", Assert.Throws<StartFault>(() => Settings.Read(_folder).Flag("tried-option")).Message, StringComparison.Ordinal);
        Write("{ tried");
        Assert.Contains("graphexplorer.json", Assert.Throws<StartFault>(() => Settings.Read(_folder)).Message, StringComparison.Ordinal);
    }

    private void Write(string json) => File.WriteAllText(Path.Combine(_folder, "graphexplorer.json"), json);
}
