using System.Text.Json;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Web.Commands;

/// <summary>Reads <c>--param name=value</c>: the value as JSON where it is (<c>5</c>, <c>["a"]</c>, <c>null</c>), else as text.</summary>
internal static class ParameterText
{
    /// <summary>Null where there is no name.</summary>
    public static (string Name, Value Value)? Read(string text) => Split(text) is { } parts ? (parts.Name, ReadValue(parts.Text)) : null;

    /// <summary>The same with the value as it was written.</summary>
    public static (string Name, string Text)? Split(string text) => text.Split('=', 2) is [{ Length: > 0 } name, var value] ? (name, value) : null;

    private static Value ReadValue(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return PlainValueReader.Read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or FormatException)
        {
            return Value.Of(text);
        }
    }
}
