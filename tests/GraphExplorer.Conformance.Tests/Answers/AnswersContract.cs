using GraphExplorer.Conformance.Tests.QueryRoute;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Answers;

/// <summary>
/// The routes of the application answer the same bytes over another store as over the embedded one, with the seed in both. A store's class
/// derives and says where its runner is.
/// </summary>
public abstract class AnswersContract(EmbeddedSeed embedded, OneClient client)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Claim = "Claim:id:claim-buryat-battalion-strength";

    public static TheoryData<string> Addresses =>
    [
        "question?limit=500",
        $"question?unit={Battalion}",
        "question?speakers=any&limit=500",
        "question.csv",
        "question/slots/unit?limit=100",
        "question/slots/outlet?limit=100",
        "question/slots/region?limit=100",
        "question/slots/agreement?limit=100",
        "questions",
        "questions/who-denies",
        "questions/known-on-a-day?limit=500",
        "search?q=north&limit=50",
        "search?q=kursk",
        $"entities/{Battalion}",
        $"entities/{Battalion}/reports",
        $"entities/{Battalion}/relations",
        $"entities/{Battalion}/provenance",
        $"entities/{Battalion}/expand?relation=reported-in&direction=out",
        $"claims/{Claim}",
        $"evidence?from={Battalion}&relation=reported-in&to=Place:id:place-sudzha",
        $"paths?from={Battalion}&to=Place:id:place-sudzha",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Are_the_same_bytes(string address)
    {
        await using var here = await OurServer.StartAsync(embedded.Runner);
        await using var there = await OurServer.StartAsync(await RunnerAsync(), "neo4j");
        var expected = await client.GetAsync(here.Address, address);
        Assert.StartsWith("200 ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, await client.GetAsync(there.Address, address));
    }

    /// <summary>On a store with the seed and nothing else in it.</summary>
    protected abstract Task<ICypherRunner> RunnerAsync();
}
