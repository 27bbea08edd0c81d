using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>
/// Writes a plan: <c>"queryPlan":{"operatorType":"ProduceResults@neo4j","arguments":{…},"identifiers":["n"],"children":[…]}</c>,
/// or <c>profiledQueryPlan</c> with counts where it was run.
/// </summary>
/// <param name="format">Arguments are values, and typed where these are.</param>
/// <param name="database">Operators are named with it.</param>
internal sealed class PlanWriting(AnswerFormat format, string database)
{
    public void Write(Utf8JsonWriter json, QueryPlan plan)
    {
        var isProfile = plan.Rows is not null;
        json.WritePropertyName(isProfile ? "profiledQueryPlan" : "queryPlan");
        var number = 0;
        WriteOperator(json, plan, isProfile, ref number);
    }

    private void WriteOperator(Utf8JsonWriter json, QueryPlan plan, bool isProfile, ref int number)
    {
        json.WriteStartObject();
        json.WriteString("operatorType", plan.Operator.Contains('@', StringComparison.Ordinal) ? plan.Operator : $"{plan.Operator}@{database}");
        WriteArguments(json, plan, isProfile, number++);
        json.WriteStartArray("identifiers");
        foreach (var identifier in plan.Identifiers) json.WriteStringValue(identifier);
        json.WriteEndArray();
        if (isProfile) WriteCounts(json, plan);
        json.WriteStartArray("children");
        foreach (var child in plan.Children) WriteOperator(json, child, isProfile, ref number);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Those of the store; a number and the counts stand among them too.</summary>
    private void WriteArguments(Utf8JsonWriter json, QueryPlan plan, bool isProfile, int number)
    {
        var arguments = new ValueMap(plan.Arguments);
        if (!arguments.ContainsKey("Id")) arguments.With("Id", Value.Of(number));
        if (isProfile && !arguments.ContainsKey("Rows")) arguments.With("Rows", Value.Of(plan.Rows ?? 0)).With("DbHits", Value.Of(plan.Hits ?? 0));
        var values = format.WriterTo(json, long.MaxValue);
        json.WriteStartObject("arguments");
        foreach (var (name, value) in arguments)
        {
            json.WritePropertyName(name);
            values.Write(value);
        }

        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, QueryPlan plan)
    {
        json.WriteNumber("dbHits", plan.Hits ?? 0);
        json.WriteNumber("records", plan.Rows ?? 0);
        json.WriteNumber("pageCacheHits", 0);
        json.WriteNumber("pageCacheMisses", 0);
        json.WritePropertyName("pageCacheHitRatio");
        json.WriteRawValue("0.0");
        json.WriteBoolean("hasPageCacheStats", false);
    }
}
