using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Schema;

/// <summary>What was learned of a graph at a moment.</summary>
/// <param name="Schema">To be shown.</param>
/// <param name="Shape">To browse by.</param>
public sealed record LearnedSchema(GraphSchema Schema, GraphShape Shape);

/// <summary>Asks a graph what kinds of things it holds: the one place that does.</summary>
public sealed class LearnSchema(ICypherRunner runner)
{
    /// <summary>How many of each kind are looked at for their properties.</summary>
    public const int Sample = 1000;

    private const int AtOnce = 4;
    private const string Never = " NOT NULL";

    /// <summary>Labels and types in order of name; those that nothing has are left out.</summary>
    public async Task<LearnedSchema> LearnAsync(CancellationToken cancellation)
    {
        var names = (await runner.AskAsync("schema/names", ValueMap.Empty, cancellation)).ToLookup(row => row.Text("kind"), row => new SchemaName(row["name"].AsString));
        var constraints = (await runner.AskAsync("schema/constraints", ValueMap.Empty, cancellation)).ToLookup(row => row.Text("label"), row => row.Texts("properties"));
        var labels = await EachAsync(names["label"], "label", (name, row) => LearnedLabel.Of(name, row["count"].AsInteger, Sampled(row), [.. constraints[name.Text]]), cancellation);
        var shape = new GraphShape([.. labels.Select(label => label.Shape)]);
        var types = await EachAsync(names["type"], "type", (name, row) => ToType(name, row, shape), cancellation);
        return new(new([.. labels.Select(label => label.Kind)], types, Sample), shape);
    }

    private async Task<IReadOnlyList<T>> EachAsync<T>(
        IEnumerable<SchemaName> names, string parameter, Func<SchemaName, Row, T> read, CancellationToken cancellation)
    {
        var found = new List<T>();
        foreach (var some in names.Chunk(AtOnce))
        {
            var rows = await Task.WhenAll(some.Select(name => AskAsync(parameter, name, cancellation)));
            found.AddRange(some.Zip(rows).Where(pair => pair.Second["count"].AsInteger > 0).Select(pair => read(pair.First, pair.Second)));
        }

        return found;
    }

    private async Task<Row> AskAsync(string parameter, SchemaName name, CancellationToken cancellation)
    {
        var names = new Dictionary<string, SchemaName> { [parameter] = name };
        return (await runner.AskAsync($"schema/{parameter}", names, new ValueMap().With("sample", Value.Of(Sample)), cancellation)).Single();
    }

    private static TypeKind ToType(SchemaName name, Row row, GraphShape shape)
    {
        var ends = row["between"].AsList.Select(pair => new TypeEnds(
            shape.MainLabel(pair.AsMap["starts"].TextsOrEmpty().ToList()), shape.MainLabel(pair.AsMap["ends"].TextsOrEmpty().ToList())));
        return new(name.Text, row["count"].AsInteger, [.. Sampled(row).Select(property => property.ToKind())], [.. ends.Distinct()]);
    }

    private static List<SampledProperty> Sampled(Row row) => [.. row["properties"].AsList.Select(property => Sampled(property.AsMap))];

    // A stored property is never null, so that Cypher says so of each.
    private static SampledProperty Sampled(ValueMap property) => new(
        property["name"].AsString, property["count"].AsInteger, property["different"].IntegerOrNull() ?? 0, property["longest"].IntegerOrNull(),
        [.. property["types"].TextsOrEmpty().Select(type => type.Replace(Never, "", StringComparison.Ordinal)).Distinct()]);
}
