using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;

namespace GraphExplorer.Tests.Exploration;

/// <summary>Graphs to ask: small ones from a statement, and the seed.</summary>
internal static class TestGraph
{
    /// <summary>A graph that a file in <c>Graphs/</c> creates.</summary>
    public static Task<ICypherRunner> OpenAsync(string name) =>
        CreateAsync(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Exploration", "Graphs", $"{name}.cypher")));

    /// <summary>A graph that a statement creates.</summary>
    public static async Task<ICypherRunner> CreateAsync(string statement)
    {
        var runner = new EmbeddedRunner(new GraphStore());
        await runner.ReadAsync(new(statement));
        return runner;
    }

    /// <summary>A graph that knows nothing of the evidence model.</summary>
    public static async Task<ICypherRunner> ExampleAsync(string name)
    {
        var (graph, store) = (ExampleGraph.Read(name), new GraphStore());
        foreach (var (label, key) in graph.Unique) await store.Schema.DeclareUniqueAsync(label, key);
        var runner = new EmbeddedRunner(store);
        await runner.ReadAsync(new(graph.Content));
        return runner;
    }

    /// <summary>The seed graph.</summary>
    public static async Task<ICypherRunner> SeedAsync()
    {
        var runner = new EmbeddedRunner(new GraphStore());
        await new SeedImport(runner, TimeProvider.System).LoadAsync(SeedFolder.Read(Repository.PathOf("graph-seed")));
        return runner;
    }
}
