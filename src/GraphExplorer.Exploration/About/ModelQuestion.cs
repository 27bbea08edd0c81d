using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.About;

/// <summary>What a graph is made of.</summary>
/// <param name="Name"><c>evidence</c> or <c>other</c>.</param>
public sealed record GraphModel(string Name)
{
    /// <summary>Claims, reports of them, and who said them; or nothing yet that has no place among these.</summary>
    public static GraphModel Evidence { get; } = new("evidence");

    /// <summary>Anything else.</summary>
    public static GraphModel Other { get; } = new("other");
}

/// <summary>Asks a graph whether it follows the evidence model.</summary>
public sealed class ModelQuestion(ICypherRunner runner)
{
    public async Task<GraphModel> AskAsync(CancellationToken cancellation)
    {
        var row = await runner.AskOneAsync("about/model", ValueMap.Empty, cancellation);
        return row["reports"].AsBoolean || !row["others"].AsBoolean ? GraphModel.Evidence : GraphModel.Other;
    }
}
