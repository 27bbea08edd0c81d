using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Runs a statement that is to be frozen, for reading.</summary>
/// <param name="statements">The runner of people's own statements.</param>
/// <param name="freezing">Says what nodes are called.</param>
public sealed class AnswerStatement(ICypherRunner statements, IFreezing freezing)
{
    /// <summary>How many rows a snapshot holds at most.</summary>
    public const int MostRows = 1000;

    /// <summary>Its rows as text, and the nodes and relationships in them.</summary>
    /// <exception cref="GraphException">An error of the statement, or <c>writes_not_allowed</c>.</exception>
    public async Task<AnsweredStatement> RunAsync(FrozenStatement asked, CancellationToken cancellation)
    {
        var request = new QueryRequest(asked.Text) { Parameters = Parameters(asked), AccessMode = AccessMode.Read, Limits = new(Rows: MostRows + 1) };
        var answer = await statements.ReadAsync(request, cancellation);
        var rows = answer.Rows.Take(MostRows).Select(row => (IReadOnlyList<string?>)[.. row.Select(TextOf)]);
        var cells = answer.Rows.SelectMany(row => row).ToList();
        return new(asked, new(answer.Columns, [.. rows]), [.. cells.SelectMany(NodesIn)], [.. cells.SelectMany(RelationshipsIn)], answer.Rows.Count);
    }

    private static ValueMap Parameters(FrozenStatement asked)
    {
        try
        {
            return new(asked.Parameters.Select(entry => KeyValuePair.Create(entry.Key, PlainValueReader.Read(entry.Value))));
        }
        catch (FormatException cause)
        {
            throw new GraphException(ServiceErrors.BadRequest, $"The parameters cannot be read: {cause.Message}.", cause: cause);
        }
    }

    // Element ids are good for one answer only; a snapshot keeps what people would say.
    private string? TextOf(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.String => value.AsString,
        ValueKind.Node => freezing.NameOf(value.AsNode),
        ValueKind.Relationship => value.AsRelationship.Type,
        ValueKind.Path => string.Join(" – ", value.AsPath.Nodes.Select(freezing.NameOf)),
        ValueKind.List => string.Join("; ", value.AsList.Select(TextOf)),
        ValueKind.Map => JsonSerializer.Serialize(value.AsMap.ToDictionary(entry => entry.Key, entry => TextOf(entry.Value))),
        _ => value.ToString(),
    };

    private static IEnumerable<GraphNode> NodesIn(Value value) => value.Kind switch
    {
        ValueKind.Node => [value.AsNode],
        ValueKind.Path => value.AsPath.Nodes,
        ValueKind.List => value.AsList.SelectMany(NodesIn),
        ValueKind.Map => value.AsMap.Values.SelectMany(NodesIn),
        _ => [],
    };

    private static IEnumerable<GraphRelationship> RelationshipsIn(Value value) => value.Kind switch
    {
        ValueKind.Relationship => [value.AsRelationship],
        ValueKind.Path => value.AsPath.Relationships,
        ValueKind.List => value.AsList.SelectMany(RelationshipsIn),
        ValueKind.Map => value.AsMap.Values.SelectMany(RelationshipsIn),
        _ => [],
    };
}
