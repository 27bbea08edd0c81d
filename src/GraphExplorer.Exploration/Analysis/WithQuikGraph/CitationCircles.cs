namespace GraphExplorer.Exploration.Analysis.WithQuikGraph;

/// <summary>Sources who have it from one another: strongly connected by citing.</summary>
public static class CitationCircles
{
    /// <summary>By entity the number of its circle, 1 for the largest; 0 where it is in none.</summary>
    public static int[] Of(AnalysisGraph graph)
    {
        var groups = StrongComponents.Of(graph.Graph(edge => edge.Relation == "cites"));
        var sizes = groups.CountBy(group => group).ToDictionary();
        return Array.ConvertAll(groups, group => sizes[group] > 1 ? group : 0);
    }
}
