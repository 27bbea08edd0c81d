using GraphExplorer.Exploration.Setup;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>The constraints and indexes of the model on a store for tests.</summary>
internal static class ModelSchema
{
    private const string Present = "SHOW INDEXES YIELD name, owningConstraint WHERE name STARTS WITH 'graphexplorer_'";

    public static async Task AddAsync(ICypherRunner runner) => await new SetUpSchema(runner).AddAsync(ModelRule.All, CancellationToken.None).CountAsync();

    /// <summary>Leaves the store as it was for other tests.</summary>
    public static async Task DropAsync(ICypherRunner runner)
    {
        foreach (var row in (await runner.ReadAsync(new(Present) { AccessMode = AccessMode.Read })).Rows)
            await runner.ReadAsync(new($"DROP {(row[1].IsNull ? "INDEX" : "CONSTRAINT")} {row[0].AsString}"));
    }
}
