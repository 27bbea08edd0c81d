using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>Reads what is to be analysed.</summary>
public sealed class ReadAnalysisGraph(ICypherRunner runner)
{
    /// <summary>Entities at most; of more, the best connected.</summary>
    public const int MostEntities = 2000;

    /// <summary>Edges at most.</summary>
    public const int MostConnections = 50_000;

    /// <summary>The kinds of entities.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["unit", "actor", "agreement", "place", "source"];

    /// <summary>What is drawn: these entities as far as the graph has them, and these edges.</summary>
    public async Task<AnalysisGraph> DrawnAsync(
        IReadOnlyCollection<NodeRef> entities, IReadOnlyCollection<Connection> connections, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("ids", StatementRunning.Texts(entities.Select(entity => entity.Value)));
        var rows = await runner.AskAsync("entities/by-ids", parameters, cancellation);
        return new(rows.Select(row => row["found"].ToItem()), connections);
    }

    /// <summary>Entities with every edge of some relations between them, as the graph has them.</summary>
    public async Task<AnalysisGraph> BetweenAsync(
        IReadOnlyCollection<NodeRef> entities, IReadOnlyCollection<Relation> relations, CancellationToken cancellation)
    {
        var drawn = await DrawnAsync(entities, [], cancellation);
        return await ConnectAsync(drawn.Items, relations, cut: null, cancellation);
    }

    /// <summary>All entities of some kinds with every edge of some relations between them, up to <see cref="MostEntities"/>.</summary>
    public async Task<AnalysisGraph> WholeAsync(
        IReadOnlyCollection<string> kinds, IReadOnlyCollection<Relation> relations, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("kinds", StatementRunning.Texts(kinds)).With("most", Value.Of(MostEntities + 1));
        var rows = await runner.AskAsync("analysis/entities", parameters, cancellation);
        var cut = rows.Count > MostEntities ? string.Create(CultureInfo.InvariantCulture, $"Only the {MostEntities:N0} best connected entities are in it.") : null;
        return await ConnectAsync([.. rows.Take(MostEntities).Select(row => row["entity"].ToItem())], relations, cut, cancellation);
    }

    private async Task<AnalysisGraph> ConnectAsync(
        IReadOnlyList<Item> items, IReadOnlyCollection<Relation> relations, string? cut, CancellationToken cancellation)
    {
        var refs = items.ToDictionary(item => item.Ref.Value, item => item.Ref, StringComparer.Ordinal);
        var parameters = new ValueMap()
            .With("entities", StatementRunning.Texts(refs.Keys))
            .With("types", StatementRunning.Texts(relations.Select(relation => relation.Type)))
            .With("most", Value.Of(MostConnections));
        var rows = await runner.AskAsync("analysis/connections", parameters, cancellation);
        var connections = rows.Select(row => new Connection(refs[row["from"].AsString], Relation.OfType(row["type"].AsString).Name, refs[row["to"].AsString]));
        var full = string.Create(CultureInfo.InvariantCulture, $"Only the first {MostConnections:N0} edges are in it.");
        return new(items, connections) { Cut = rows.Count == MostConnections ? full : cut };
    }
}
