using System.Text.Json;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>Counters: <c>{"nodesCreated":1,…}</c>.</summary>
internal static class AnswerCounters
{
    public static QueryCounters Read(JsonElement json)
    {
        long Count(string name) => json.TryGetProperty(name, out var value) ? value.GetInt64() : 0;
        return new(
            NodesCreated: Count("nodesCreated"),
            NodesDeleted: Count("nodesDeleted"),
            RelationshipsCreated: Count("relationshipsCreated"),
            RelationshipsDeleted: Count("relationshipsDeleted"),
            PropertiesSet: Count("propertiesSet"),
            LabelsAdded: Count("labelsAdded"),
            LabelsRemoved: Count("labelsRemoved"),
            IndexesAdded: Count("indexesAdded"),
            IndexesRemoved: Count("indexesRemoved"),
            ConstraintsAdded: Count("constraintsAdded"),
            ConstraintsRemoved: Count("constraintsRemoved"));
    }
}
