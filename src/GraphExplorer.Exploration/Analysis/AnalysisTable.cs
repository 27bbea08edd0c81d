using GraphExplorer.Exploration.Tables;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>What was measured, as a table: <c>name</c>, <c>kind</c>, <c>detail</c>, a column for each measure, and <c>ref</c>.</summary>
public static class AnalysisTable
{
    public static Table Of(AnalysisAnswer answer)
    {
        string[] names = [.. answer.Measures.Select(measure => measure.Name)];
        return new("analysis", ["name", "kind", "detail", .. names, "ref"], answer.Rows.Select(row => (IReadOnlyList<object?>)
            [row.Item.Name, row.Item.Kind, row.Item.Detail, .. names.Select(name => (object?)row.Values[name]), row.Item.Ref.ToString()]));
    }
}
