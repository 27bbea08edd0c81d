using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Schema;

public sealed class NamingRuleTests
{
    public static TheoryData<string, string> Rules => new(CaseFile.Read("Exploration/Schema/naming.cases").Select(one => (one.Input, one.Output)));

    /// <summary>Nodes of one label, and a unique property ⇶ by which properties they are called, first choice first.</summary>
    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Calls_nodes_by(string graph, string expected)
    {
        var (store, parts) = (new GraphStore(), graph.Split(" unique "));
        if (parts.Length == 2) await store.Schema.DeclareUniqueAsync(parts[1].Split('.')[0], parts[1].Split('.')[1]);
        await using var runner = new EmbeddedRunner(store);
        await runner.ReadAsync(new($"CREATE {parts[0]}"));
        var label = Assert.Single((await new LearnSchema(runner).LearnAsync(default)).Schema.Labels);
        Assert.Equal(expected, string.Join(", ", label.NamedBy.Select(group => string.Join('+', group))));
    }
}
