using GraphExplorer.Benchmarks.Engine;
using GraphExplorer.Exploration.Transfer.Csv;

namespace GraphExplorer.Benchmarks.Durability;

/// <summary>The sample graph as CSV.</summary>
internal static class SampleFiles
{
    /// <summary>Writes a file of nodes and one of relationships into a folder.</summary>
    public static CsvGraph Write(string folder)
    {
        var graph = SampleGraph.Make();
        var (nodes, relationships) = (Path.Combine(folder, "nodes.csv"), Path.Combine(folder, "relationships.csv"));
        File.WriteAllLines(nodes, Enumerable.Range(0, SampleGraph.Nodes).Select(node => string.Create(
            CultureInfo.InvariantCulture, $"{node},{graph.Names[node]},{graph.Scores[node]},{graph.GroupOf[node]}")).Prepend("id:ID{id-type:long},name,score:int,group:int"));
        File.WriteAllLines(relationships, Enumerable.Range(0, SampleGraph.Relationships).Select(link => string.Create(
            CultureInfo.InvariantCulture, $"{graph.Starts[link]},{graph.Ends[link]},{SampleStore.TypeName(graph.TypeOf[link])},{graph.Weights[link]}")).Prepend(":START_ID,:END_ID,:TYPE,weight:int"));
        return new([CsvSource.OfNodes($"Item={nodes}")], [CsvSource.OfRelationships(relationships)], new());
    }
}
