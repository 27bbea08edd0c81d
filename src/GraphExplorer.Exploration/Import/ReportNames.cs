using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import;

/// <summary>Names reports that have no name of their own after speaker and claim, e.g. "LIGA.net: size of the battalion".</summary>
internal static class ReportNames
{
    public static void Give(SeedDraft draft)
    {
        var stances = new HashSet<string>(Vocabulary.Stances.Values, StringComparer.Ordinal);
        var claims = draft.Relationships.Where(link => stances.Contains(link.Type)).ToDictionary(link => link.From, link => link.To);
        var speakers = draft.Relationships.Where(link => link.Type == "SAID_BY").ToDictionary(link => link.From, link => link.To);
        foreach (var report in draft.Nodes.Where(node => node.Labels[0] == "Report" && node.Properties["name"].IsNull))
        {
            var speaker = draft.Find(speakers[report.Id])!.Name;
            report.Properties.With("name", Value.Of($"{speaker}: {draft.Find(claims[report.Id])!.Name}"));
        }
    }
}
