namespace GraphExplorer.Exploration.Analysis;

/// <summary>Says in a sentence what a measure found.</summary>
internal static class MeasureSentence
{
    private const int MostNamed = 3;

    public static string Of(Measure measure, MeasureValues values, AnalysisGraph graph)
    {
        if (graph.Items.Count == 0) return "There is nothing to measure.";
        return measure.Kind switch
        {
            MeasureKind.Number => Most(values.Nodes, graph),
            MeasureKind.Group => Groups(values.Nodes),
            _ when measure.Name == "bridges" => Said(values.Pairs.Count, "connection", "alone holds", "alone hold"),
            _ => Said(values.Nodes.Count(value => value > 0), "entity", "alone holds", "alone hold"),
        };
    }

    private static string Most(double[] values, AnalysisGraph graph)
    {
        var best = values.Index().Where(entry => entry.Item > 0).OrderByDescending(entry => entry.Item)
            .ThenBy(entry => graph.Items[entry.Index].Name, StringComparer.Ordinal).Take(MostNamed).Select(entry => graph.Items[entry.Index].Name).ToList();
        return best.Count == 0 ? "No entity has any." : $"Most: {string.Join(", ", best)}.";
    }

    private static string Groups(double[] values)
    {
        var sizes = values.Where(value => value > 0).GroupBy(value => value).Select(group => group.Count()).OrderDescending().ToList();
        return sizes.Count switch
        {
            0 => "There is no group.",
            1 => string.Create(CultureInfo.InvariantCulture, $"One group of {sizes[0]} entities."),
            _ => string.Create(CultureInfo.InvariantCulture, $"{sizes.Count} groups; the largest has {sizes[0]} entities."),
        };
    }

    private static string Said(int count, string noun, string one, string many) => count switch
    {
        0 => "None: nothing falls apart for want of one.",
        1 => $"One {noun} {one} parts together.",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} {(noun == "entity" ? "entities" : noun + "s")} {many} parts together."),
    };
}
