using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>
/// An answer as text in which equal means the same: labels and keys in order, element ids numbered as they appear, bookmarks and times
/// left open. Wordings of statements' errors are a server's own, and of a syntax error the place is compared.
/// </summary>
/// <param name="leftOut">Keys at the top that the other server does not know.</param>
internal sealed partial class ComparableAnswer(IReadOnlySet<string> leftOut)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _elements = new(StringComparer.Ordinal);

    public static string Of(RouteAnswer answer, IReadOnlySet<string> leftOut)
    {
        var whole = new ComparableAnswer(leftOut);
        whole._text.Append(answer.Status).Append(' ').Append(answer.Type ?? "no type").Append('\n');
        if (answer.Type?.Contains("json", StringComparison.Ordinal) != true && answer.Type?.Contains("vnd.neo4j", StringComparison.Ordinal) != true)
            return whole._text.Append(answer.Body).ToString();
        foreach (var line in answer.Type.Contains("jsonl", StringComparison.Ordinal) ? answer.Body.Split('\n') : [answer.Body])
        {
            if (line.Trim().Length == 0) continue;
            using var json = JsonDocument.Parse(line, new() { MaxDepth = 1000 });
            whole.Write(json.RootElement);
            whole._text.Append('\n');
        }

        return whole._text.ToString();
    }

    private void Write(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object: WriteObject(json); break;
            case JsonValueKind.Array: WriteAll('[', json.EnumerateArray(), Write, ']'); break;
            case JsonValueKind.String: WriteString(ElementId().Replace(json.GetString()!, Number)); break;
            default: _text.Append(json.GetRawText()); break;
        }
    }

    private void WriteObject(JsonElement json) => WriteAll(
        '{', json.EnumerateObject().Where(entry => !leftOut.Contains(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal),
        entry =>
        {
            WriteString(entry.Name);
            _text.Append(':');
            WriteEntry(json, entry);
        },
        '}');

    private void WriteEntry(JsonElement owner, JsonProperty entry)
    {
        switch (entry.Name)
        {
            case "bookmarks": _text.Append('[').AppendJoin(", ", entry.Value.EnumerateArray().Select(_ => '…')).Append(']'); break;
            case "resultAvailableAfter" or "resultConsumedAfter": _text.Append('…'); break;
            case "labels" or "_labels" when entry.Value.ValueKind == JsonValueKind.Array: WriteLabels(entry.Value); break;
            case "queryPlan" or "profiledQueryPlan": WriteString(PlanOutline.Of(entry.Value)); break;
            case "message" when owner.TryGetProperty("code", out var code): WriteString(Message(code.GetString()!, entry.Value.GetString()!)); break;
            default: Write(entry.Value); break;
        }
    }

    // A node's labels come in the order in which the database first heard of them.
    private void WriteLabels(JsonElement labels) =>
        WriteAll('[', labels.EnumerateArray().OrderBy(label => label.ToString(), StringComparer.Ordinal), Write, ']');

    private static string Message(string code, string message)
    {
        if (code.EndsWith(".SyntaxError", StringComparison.Ordinal)) return "…" + Place().Match(message).Value;
        var isOfTheRequest = code.StartsWith("Neo.ClientError.Request.", StringComparison.Ordinal) || code.StartsWith("Neo.ClientError.Database.", StringComparison.Ordinal);
        // Where a server gives the bare name of a status, ours goes on after a colon.
        return isOfTheRequest ? message.Split(": ")[0] : "…";
    }

    private string Number(Match id)
    {
        if (!_elements.TryGetValue(id.Value, out var number)) _elements[id.Value] = number = _elements.Count;
        return $"element {number}";
    }

    private void WriteAll<T>(char start, IEnumerable<T> items, Action<T> write, char end)
    {
        _text.Append(start);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) _text.Append(", ");
            isFirst = false;
            write(item);
        }

        _text.Append(end);
    }

    private void WriteString(string text) => _text.Append(JsonSerializer.Serialize(text));

    [GeneratedRegex("^[45]:[0-9a-f-]{36}:[0-9]+$")]
    private static partial Regex ElementId();

    [GeneratedRegex(@" \(line \d+, column \d+ \(offset: \d+\)\)(\n.*)*$")]
    private static partial Regex Place();
}
