using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>A plan: <c>{"operatorType":"ProduceResults@neo4j","arguments":{…},"identifiers":[…],"children":[…]}</c>.</summary>
internal static class AnswerPlan
{
    public static QueryPlan Read(JsonElement json) => new(
        json.GetProperty("operatorType").GetString()!,
        TypedValueReader.Map(json.GetProperty("arguments")),
        AnswerSummary.Texts(json.GetProperty("identifiers")),
        [.. json.GetProperty("children").EnumerateArray().Select(Read)],
        Count(json, "records"),
        Count(json, "dbHits"));

    private static long? Count(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetInt64() : null;
}
