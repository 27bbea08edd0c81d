using System.Text;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Everything that a store answers of itself, as text: two stores with the same text hold the same.</summary>
internal static class WholeGraph
{
    private static readonly string[] Questions =
    [
        "MATCH (n) RETURN elementId(n), labels(n), properties(n), COUNT { (n)-->() }, COUNT { (n)<--() } ORDER BY id(n)",
        "MATCH (a)-[r]->(b) RETURN elementId(r), type(r), properties(r), elementId(a), elementId(b) ORDER BY id(r)",
        "MATCH (a)<-[r]-(b) RETURN elementId(r), elementId(a), elementId(b) ORDER BY id(r)",
        "MATCH (n) UNWIND labels(n) AS label RETURN label, count(*) ORDER BY label",
        "MATCH ()-[r]->() RETURN type(r), count(*) ORDER BY type(r)",
    ];

    public static async Task<string> TextAsync(KeptGraph graph)
    {
        var text = new StringBuilder();
        foreach (var question in Questions)
        {
            foreach (var row in (await graph.Runner.ReadAsync(new(question))).Rows) text.AppendJoin(" | ", row).Append('\n');
        }

        foreach (var rule in graph.Data.Store.Schema.Rules) text.Append(CultureInfo.InvariantCulture, $"{rule.Name} {rule.Kind} {rule}\n");
        return text.ToString();
    }
}
