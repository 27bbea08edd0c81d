using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>Adds a graph to what a store holds, whole or not at all.</summary>
public sealed class GraphLoading(ICypherRunner runner)
{
    /// <summary>Of one statement. Larger ones are hardly faster, and a server holds a statement's rows in memory.</summary>
    private const int MostRows = 10_000;

    /// <summary>Makes every node and relationship anew, in one transaction.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <exception cref="Graph.Errors.GraphException">The store refused; nothing was added.</exception>
    public async Task LoadAsync(TransferGraph graph, IProgress<double>? progress, CancellationToken cancellation)
    {
        double all = graph.Nodes.Count + graph.Links.Count;
        var handles = new Value[graph.Nodes.Count];
        await using var transaction = await runner.BeginAsync(new() { Time = null }, cancellation);
        for (var from = 0; from < graph.Nodes.Count; from += MostRows)
        {
            var answer = await AskAsync(transaction, "transfer/load-nodes", graph.Nodes.Skip(from).Take(MostRows).Select(Row), cancellation);
            foreach (var row in answer.Rows) handles[from + row[0].AsInteger] = row[1];
            progress?.Report((from + answer.Rows.Count) / all);
        }

        for (var from = 0; from < graph.Links.Count; from += MostRows)
        {
            await AskAsync(transaction, "transfer/load-relationships", graph.Links.Skip(from).Take(MostRows).Select(link => Row(link, handles)), cancellation);
            progress?.Report((graph.Nodes.Count + from) / all);
        }

        await transaction.CommitAsync(cancellation);
    }

    private static Task<QueryAnswer> AskAsync(ICypherTransaction transaction, string name, IEnumerable<Value> rows, CancellationToken cancellation) =>
        transaction.ReadAsync(new(QueryCatalogue.Text(name)) { Parameters = new ValueMap().With("rows", Value.List([.. rows])) }, cancellation);

    private static Value Row(TransferNode node) => Value.List(StatementRunning.Texts(node.Labels), Value.Of(node.Properties));

    private static Value Row(TransferLink link, Value[] handles) =>
        Value.List(handles[link.Start], handles[link.End], Value.Of(link.Type), Value.Of(link.Properties));
}
