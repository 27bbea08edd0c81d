using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>Remarks: <c>[{"code":…,"title":…,"position":{"offset":9,…},…}]</c>.</summary>
internal static class AnswerNotifications
{
    public static IReadOnlyList<QueryNotification> Read(JsonElement json, MarkedText text) =>
        [.. json.EnumerateArray().Select(item => One(item, text))];

    private static QueryNotification One(JsonElement json, MarkedText text) => new(
        Text(json, "code"), Text(json, "title"), Text(json, "description"), Text(json, "severity"), Text(json, "category"),
        Position(json, text));

    private static TextSpan? Position(JsonElement json, MarkedText text) =>
        json.TryGetProperty("position", out var position) && position.ValueKind == JsonValueKind.Object
            ? text.SpanAt(position.GetProperty("offset").GetInt32())
            : null;

    private static string Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
