namespace GraphExplorer.Exploration.Analysis;

/// <summary>Measures a graph.</summary>
public static class AnalyseGraph
{
    /// <summary>Some measures of a graph; the table is in the order of the first.</summary>
    public static AnalysisAnswer Analyse(AnalysisGraph graph, IReadOnlyList<Measure> measures, CancellationToken cancellation)
    {
        var found = measures.Select(measure => (Measure: measure, Values: measure.Compute(graph, cancellation))).ToList();
        var rows = Enumerable.Range(0, graph.Items.Count).Select(node => new AnalysedEntity(
            graph.Items[node], found.ToDictionary(entry => entry.Measure.Name, entry => entry.Values.Nodes[node], StringComparer.Ordinal)));
        var summaries = found.Select(entry => new MeasureSummary(
            entry.Measure.Name, entry.Measure.Title, entry.Measure.Meaning, entry.Measure.Kind.ToString().ToLowerInvariant(),
            MeasureSentence.Of(entry.Measure, entry.Values, graph), entry.Values.IsEstimate));
        var connections = found.SelectMany(entry => entry.Values.Pairs.Select(pair => ToConnection(graph, entry.Measure.Name, pair)));
        return new(graph.Items.Count, graph.Connections.Count, graph.Cut, [.. summaries], [.. InOrder(rows, measures[0])], [.. connections]);
    }

    private static IOrderedEnumerable<AnalysedEntity> InOrder(IEnumerable<AnalysedEntity> rows, Measure first)
    {
        double Value(AnalysedEntity row) => row.Values[first.Name];
        var sorted = first.Kind == MeasureKind.Group
            ? rows.OrderBy(row => Value(row) == 0).ThenBy(Value)
            : rows.OrderByDescending(Value);
        return sorted.ThenBy(row => row.Item.Name, StringComparer.Ordinal).ThenBy(row => row.Item.Ref.Value, StringComparer.Ordinal);
    }

    private static AnalysedConnection ToConnection(AnalysisGraph graph, string measure, (int One, int Other) pair) => new(
        measure, graph.Items[pair.One].Ref, graph.Items[pair.Other].Ref, [.. graph.Between(pair.One, pair.Other).Select(edge => edge.Id)]);
}
