using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Schema;

/// <summary>Reads what kinds of things a graph holds.</summary>
public sealed class ReadSchema(ICypherRunner runner)
{
    /// <summary>How many of each kind are looked at for their properties.</summary>
    public const int Sample = 1000;

    private const string Never = " NOT NULL";

    /// <summary>Labels and types in order of name.</summary>
    public async Task<GraphSchema> ReadAsync(CancellationToken cancellation) =>
        new(await KindsAsync("schema/labels", cancellation), await KindsAsync("schema/types", cancellation), Sample);

    private async Task<IReadOnlyList<ElementKind>> KindsAsync(string statement, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync(statement, new ValueMap().With("sample", Value.Of(Sample)), cancellation);
        return [.. rows.Select(row => new ElementKind(
            row["name"].AsString, row["count"].AsInteger, [.. row["properties"].AsList.Select(property => ToProperty(property.AsMap))]))];
    }

    // A stored property is never null, so that Cypher says so of each.
    private static PropertyKind ToProperty(ValueMap property) => new(
        property["name"].AsString, property["count"].AsInteger,
        [.. property["types"].TextsOrEmpty().Select(type => type.Replace(Never, "", StringComparison.Ordinal)).Distinct()]);
}
