using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>A row: an array of typed values.</summary>
internal static class AnswerRow
{
    /// <exception cref="GraphException"><c>value_not_supported</c>: a value of a type that has no counterpart here.</exception>
    public static Value[] Read(JsonElement json)
    {
        try
        {
            return Values(json);
        }
        catch (UnknownTypeException fault)
        {
            throw new GraphException(ServiceErrors.ValueNotSupported, $"A value of type {fault.Type.ToUpperInvariant()} cannot be read here; return its parts.");
        }
    }

    private static Value[] Values(JsonElement json)
    {
        var row = new Value[json.GetArrayLength()];
        var column = 0;
        foreach (var value in json.EnumerateArray()) row[column++] = TypedValueReader.Read(value);
        return row;
    }
}
