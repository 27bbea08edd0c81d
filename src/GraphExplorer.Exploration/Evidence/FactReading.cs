using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>Reads what can be counted of reports.</summary>
public sealed class FactReading(ICypherRunner runner)
{
    private static readonly string[] Ends = ["subjects", "places", "agreements", "involved"];

    /// <summary>The facts of reports by their ids, in that order.</summary>
    public async Task<ReportFacts> ReadAsync(IReadOnlyCollection<string> reports, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync("evidence/facts", new ValueMap().With("reports", StatementRunning.Texts(reports)), cancellation);
        var byId = rows.DistinctBy(row => row["id"].AsString).ToDictionary(row => row["id"].AsString, StringComparer.Ordinal);
        var items = await ItemsAsync(byId.Values, cancellation);
        var facts = reports.Select(byId.GetValueOrDefault).OfType<Row>().Select(row => ToFact(row, items)).ToList();
        var named = facts.SelectMany(fact => fact.Places.Prepend(fact.Speaker)).ToHashSet();
        return new([.. items.Values.Where(item => named.Contains(item.Ref))], facts);
    }

    /// <summary>A drawing with the facts of the reports behind its edges, but for those that are known already.</summary>
    internal async Task<GraphView> BehindAsync(GraphView graph, IReadOnlyCollection<string> known, CancellationToken cancellation)
    {
        var behind = graph.Edges.SelectMany(edge => edge.Behind).Select(report => report.Value);
        var facts = await ReadAsync([.. behind.Except(known, StringComparer.Ordinal)], cancellation);
        return graph with { Reports = facts.Reports };
    }

    private async Task<IReadOnlyDictionary<string, Item>> ItemsAsync(IEnumerable<Row> rows, CancellationToken cancellation)
    {
        var ids = rows.SelectMany(row => Ends.SelectMany(row.Texts).Prepend(row["speaker"].AsString)).Distinct(StringComparer.Ordinal);
        var found = await runner.AskAsync("entities/by-ids", new ValueMap().With("ids", StatementRunning.Texts(ids)), cancellation);
        return found.ToDictionary(row => row["found"].AsNode.Properties["id"].AsString, row => row["found"].ToItem(), StringComparer.Ordinal);
    }

    private static ReportFact ToFact(Row row, IReadOnlyDictionary<string, Item> items)
    {
        IReadOnlyList<NodeRef> Refs(string column) => [.. row.Texts(column).Select(id => items[id].Ref)];
        return new(
            Kinds.RefOf(["Report"], row["id"].AsString), Kinds.RefOf(["Claim"], row["claim"].AsString), Stances.Of(row["stance"].AsString), items[row["speaker"].AsString].Ref,
            Refs("subjects"), Refs("places"), Refs("agreements"), Refs("involved"), Days(row, "said"), Days(row, "asOf"));
    }

    private static Days? Days(Row row, string stem)
    {
        var (from, to) = (row[stem + "From"].DayOrNull(), row[stem + "To"].DayOrNull());
        return from is null && to is null ? null : new(from, to);
    }
}
