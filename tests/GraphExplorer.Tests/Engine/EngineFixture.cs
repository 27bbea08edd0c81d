using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Engine;

/// <summary>An empty store and a runner on it, with short words for what tests do.</summary>
public sealed class EngineFixture : IDisposable
{
    public EngineFixture(EmbeddedRunnerOptions? options = null) => Runner = new(Store, options);

    public GraphStore Store { get; } = new();

    public EmbeddedRunner Runner { get; }

    public Task<QueryAnswer> RunAsync(string text, ValueMap? parameters = null) =>
        Runner.ReadAsync(new(text) { Parameters = parameters ?? ValueMap.Empty });

    /// <summary>The only value of the only row.</summary>
    public async Task<Value> ValueAsync(string text) => Assert.Single(Assert.Single((await RunAsync(text)).Rows));

    /// <summary>The first column, as text.</summary>
    public async Task<IReadOnlyList<string>> ColumnAsync(string text) => [.. (await RunAsync(text)).Rows.Select(row => row[0].ToString())];

    /// <summary>The code of the error that a statement ends with.</summary>
    public async Task<string> FailureAsync(QueryRequest request) =>
        (await Assert.ThrowsAsync<GraphException>(() => Runner.ReadAsync(request))).Entry.Code;

    public Task<string> FailureAsync(string text) => FailureAsync(new QueryRequest(text));

    public void Dispose() => Store.Dispose();
}
