using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>Asks the graph for neighbours in the entity view, as far as a question lets paths go there.</summary>
internal sealed class GraphNeighbours(ICypherRunner runner, PathQuestion question) : INeighbourSource
{
    private readonly HashSet<string> _avoided = question.Avoid.Select(node => node.Value).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> _documents = question.Through.Where(node => node.Label == "Document").Select(node => node.Value).ToHashSet(StringComparer.Ordinal);

    public async Task<IReadOnlyList<Neighbours>> ReadAsync(
        IReadOnlyCollection<string> nodes, IReadOnlyCollection<string>? among, int most, CancellationToken cancellation)
    {
        var parameters = Parameters(most).With("among", among is null ? Value.Null : StatementRunning.Texts(among));
        var entities = nodes.Where(node => !_documents.Contains(node)).ToList();
        var found = await AskAsync("paths/neighbours", entities, parameters, cancellation);
        if (!question.Documents) return found;
        var held = await AskAsync("paths/documents", entities, parameters, cancellation);
        foreach (var document in held.SelectMany(row => row.Others)) _documents.Add(document);
        var named = await AskAsync("paths/named", [.. nodes.Where(_documents.Contains)], parameters, cancellation);
        return [.. found, .. held, .. named];
    }

    private ValueMap Parameters(int most) => new ValueMap()
        .With("types", StatementRunning.Texts(question.Counting.Select(relation => relation.Type)))
        .With("chosen", StatementRunning.Texts(question.Through.Prepend(question.From).Append(question.To).Select(node => node.Value)))
        .With("large", Value.Of(question.LargePlaces))
        .With("most", Value.Of(most));

    private async Task<IReadOnlyList<Neighbours>> AskAsync(string statement, IReadOnlyCollection<string> nodes, ValueMap parameters, CancellationToken cancellation)
    {
        if (nodes.Count == 0) return [];
        var rows = await runner.AskAsync(statement, new ValueMap(parameters).With("entities", StatementRunning.Texts(nodes)), cancellation);
        return [.. rows.Select(row => new Neighbours(row["id"].AsString, [.. row.Texts("others").Where(other => !_avoided.Contains(other))]))];
    }
}
