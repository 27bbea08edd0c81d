using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Claims;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Provenance;

/// <summary>
/// On whose word claims stand: figures worked out by hand from the files that are loaded, and the same in every store. The case files
/// say how each came about.
/// </summary>
public abstract class ProvenanceContract
{
    [Theory]
    [InlineData("graph-seed", "five-claims")]
    [InlineData("tests/GraphExplorer.Conformance.Tests/Fixtures/eight-reports", "eight-reports")]
    public async Task Is_as_worked_out_by_hand(string folder, string file)
    {
        var cases = CaseFile.Read($"Provenance/Cases/{file}.cases");
        await using var runner = await MakeAsync();
        try
        {
            await Seed.LoadAsync(runner, SeedFolder.Read(Repository.PathOf(folder)));
            var found = new List<string>();
            foreach (var @case in cases) found.Add(await AccountAsync(runner, @case.Input));
            Assert.Equal(cases.Select(@case => @case.Output), found);
        }
        finally
        {
            await Seed.ClearAsync(runner);
        }
    }

    /// <summary>A runner on a store that the test may fill and clear.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    private static async Task<string> AccountAsync(ICypherRunner runner, string asked)
    {
        var words = asked.Split('\n')[0].Split(' ');
        var shown = await new ShowClaim(runner).ShowAsync(new NodeRef("Claim", "id", words[0]), LensOf(words[1..]), 500, CancellationToken.None);
        return AccountText.Of(shown);
    }

    private static Lens LensOf(IEnumerable<string> settings)
    {
        var given = settings.Select(setting => setting.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        return new(
            given.TryGetValue("day", out var day) ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            given.GetValueOrDefault("time", Lens.Said), int.Parse(given.GetValueOrDefault("window", "0"), CultureInfo.InvariantCulture));
    }
}
