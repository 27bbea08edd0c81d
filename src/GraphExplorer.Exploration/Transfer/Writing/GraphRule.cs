using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Writing;

/// <summary>A constraint or an index of a store.</summary>
/// <param name="Name">e.g. <c>city_code</c>.</param>
/// <param name="Kind">As the store names it: <c>RANGE</c>, <c>FULLTEXT</c>; of a constraint <c>UNIQUENESS</c>.</param>
/// <param name="IsConstraint">Or an index of its own.</param>
/// <param name="IsOnNodes">Or on relationships.</param>
/// <param name="Names">Labels or types.</param>
/// <param name="Keys">Properties.</param>
internal sealed record GraphRule(string Name, string Kind, bool IsConstraint, bool IsOnNodes, IReadOnlyList<string> Names, IReadOnlyList<string> Keys)
{
    /// <summary>All of a store, constraints first.</summary>
    public static async Task<IReadOnlyList<GraphRule>> ReadAsync(ICypherRunner runner, CancellationToken cancellation)
    {
        var constraints = await runner.AskAsync("transfer/constraints", ValueMap.Empty, cancellation);
        var indexes = await runner.AskAsync("transfer/indexes", ValueMap.Empty, cancellation);
        return [.. constraints.Select(row => Of(row, isConstraint: true)), .. indexes.Select(row => Of(row, isConstraint: false))];
    }

    private static GraphRule Of(Row row, bool isConstraint) =>
        new(row.Text("name")!, row.Text("kind")!, isConstraint, row["isOnNodes"].AsBoolean, row.Texts("names"), row.Texts("keys"));
}
