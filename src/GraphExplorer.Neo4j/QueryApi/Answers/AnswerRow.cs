using System.Text.Json;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>A row: an array of typed values.</summary>
internal static class AnswerRow
{
    public static Value[] Read(JsonElement json)
    {
        var row = new Value[json.GetArrayLength()];
        var column = 0;
        foreach (var value in json.EnumerateArray()) row[column++] = TypedValueReader.Read(value);
        return row;
    }
}
