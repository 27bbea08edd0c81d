using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.About;

/// <summary>How much a graph holds.</summary>
public sealed record GraphCounts(
    long Entities, long Units, long Actors, long Agreements, long Places, long Sources, long Claims, long Reports, long Documents);

/// <summary>Counts what the graph holds.</summary>
public sealed class CountGraph(ICypherRunner runner)
{
    public async Task<GraphCounts> CountAsync(CancellationToken cancellation)
    {
        var row = await runner.AskOneAsync("about/counts", ValueMap.Empty, cancellation);
        long Of(string column) => row[column].AsInteger;
        return new(
            Of("entities"), Of("units"), Of("actors"), Of("agreements"), Of("places"), Of("sources"), Of("claims"), Of("reports"), Of("documents"));
    }
}
