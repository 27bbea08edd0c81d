using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Provenance;

/// <summary>
/// Eight reports of one claim that echo, contradict and deny one another: what every store has to make of them. Loaded
/// from files in the seed's form, as a person would.
/// </summary>
public abstract class EightReportsContract
{
    private const string Folder = "tests/GraphExplorer.Conformance.Tests/Fixtures/eight-reports";
    private const string Claim = "claim-seventh-battalion-strength";

    [Fact]
    public async Task Are_seven_assertions_two_origins_one_unknown_one_denial_one_circle()
    {
        await using var runner = await MakeAsync();
        try
        {
            await Seed.LoadAsync(runner, SeedFolder.Read(Repository.PathOf(Folder)));
            var reports = await ReportsAsync(runner);
            var evidence = (await new LineageReading(runner).ReadAsync(reports, CancellationToken.None)).Count(reports);
            Assert.Equal(
                (7, 2, 1, 1, 1),
                (evidence.Asserted, evidence.IndependentOrigins, evidence.UnknownLineage, evidence.Denied, evidence.Circles));
            Assert.Equal(["Northland: 5", "Radio D: 1"], evidence.Origins.Select(origin => $"{origin.Name}: {origin.Reports}"));
        }
        finally
        {
            await Seed.ClearAsync(runner);
        }
    }

    /// <summary>A runner on a store that the test may fill and clear.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    private static async Task<List<string>> ReportsAsync(ICypherRunner runner)
    {
        var parameters = new ValueMap().With("claims", StatementRunning.Texts([Claim]));
        var rows = await runner.AskAsync("evidence/of-claims", parameters, CancellationToken.None);
        return [.. rows.Select(row => row["report"].AsString)];
    }
}
