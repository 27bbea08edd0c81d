using GraphExplorer.Crashes;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Processes that are killed as the system kills them, without a word. More of them: <c>dotnet run --project tests/GraphExplorer.Crashes</c>.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Kills = 15;
    private readonly string _folder = Directory.CreateTempSubdirectory("crashes-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_process_killed_while_it_commits_imports_or_backs_up_loses_nothing_and_leaves_nothing_half()
    {
        var run = new CrashRun(_folder, Environment.TickCount);
        for (var number = 0; number < Kills; number++) await run.KillAsync(number);
        TestContext.Current.TestOutputHelper?.WriteLine(run.Tally.ToString());
        Assert.Empty(run.Tally.Faults);
        Assert.Equal(Kills, run.Tally.Kills);
        Assert.True(run.Tally.Survived > 0);
    }
}
