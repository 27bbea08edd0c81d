using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Benchmarks.Engine;

/// <summary>One thing asked of the engine, and the same of plain arrays.</summary>
/// <param name="Statement">Its last row's last column is the answer. Parameters: <c>$a</c> and <c>$b</c>, ids of nodes.</param>
/// <param name="Plain">The answer for the same two ids.</param>
/// <param name="Times">How many pairs of ids one measure asks for: short things are asked often.</param>
internal sealed record EngineRow(string Name, string Statement, Func<int, int, long> Plain, int Times = 1)
{
    private const int Seed = 42;

    /// <summary>The sum of the answers of the engine.</summary>
    public async Task<long> AskAsync(ICypherRunner runner)
    {
        var sum = 0L;
        foreach (var (a, b) in Pairs())
        {
            var request = new QueryRequest(Statement) { Parameters = new ValueMap().With("a", Value.Of(a)).With("b", Value.Of(b)), AccessMode = AccessMode.Read };
            var rows = (await runner.ReadAsync(request)).Rows;
            sum += rows.Count == 0 ? -1 : rows[^1][^1].AsInteger;
        }

        return sum;
    }

    /// <summary>The sum of the plain answers.</summary>
    public long Count() => Pairs().Sum(pair => Plain(pair.A, pair.B));

    private IEnumerable<(int A, int B)> Pairs()
    {
        var random = new Random(Seed);
        for (var time = 0; time < Times; time++) yield return (random.Next(SampleGraph.Nodes), random.Next(SampleGraph.Nodes));
    }
}
