using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>The seed that ships with the product, read once.</summary>
internal static class Seed
{
    public static SeedContent Content { get; } = SeedFolder.Read(Repository.PathOf("graph-seed"));

    /// <summary>The ids of its nodes with a label, in order.</summary>
    public static IReadOnlyList<string> IdsOf(string label)
    {
        var ids = Content.Nodes.Where(node => node.Labels.Contains(label)).Select(node => node.Id).Order(StringComparer.Ordinal).ToList();
        return ids.Count > 0 ? ids : throw new ArgumentException($"the seed has no {label}", nameof(label));
    }

    /// <summary>Fills the store behind a runner with this and nothing else.</summary>
    public static Task LoadAsync(ICypherRunner runner) => LoadAsync(runner, Content);

    public static async Task LoadAsync(ICypherRunner runner, SeedContent content)
    {
        await ClearAsync(runner);
        await new SeedImport(runner, new FixedTime()).LoadAsync(content);
    }

    public static Task ClearAsync(ICypherRunner runner) => runner.ReadAsync(new("MATCH (n) DETACH DELETE n"));

    /// <summary>Reports are stamped with the time of their import, which two stores have to share to be compared.</summary>
    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
