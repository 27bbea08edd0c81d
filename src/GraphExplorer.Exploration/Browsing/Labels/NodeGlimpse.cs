using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Reads a node of which a statement returned only what is needed to show it: others of its properties may be very large.</summary>
internal static class NodeGlimpse
{
    /// <summary>From <c>{id: '4:…:17', labels: ['Movie'], properties: [['title', 'The Matrix']]}</c>.</summary>
    public static GraphNode Read(ValueMap row) => new(
        row["id"].AsString, row["labels"].TextsOrEmpty(),
        new(row["properties"].AsList.Select(pair => KeyValuePair.Create(pair.AsList[0].AsString, pair.AsList[1]))));
}
