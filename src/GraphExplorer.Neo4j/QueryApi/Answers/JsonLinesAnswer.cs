using System.Text.Json;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>One event a line: <c>{"$event":"Header"|"Record"|"Summary"|"Error","_body":…}</c>.</summary>
internal sealed class JsonLinesAnswer : IAnswer
{
    private readonly JsonStream _json;
    private readonly MarkedText _text;

    private JsonLinesAnswer(JsonStream json, MarkedText text)
    {
        _json = json;
        _text = text;
    }

    public IReadOnlyList<string> Fields { get; private set; } = [];
    public AnswerSummary? Summary { get; private set; }
    public bool Ended { get; private set; }

    public static async Task<IAnswer> OpenAsync(JsonStream json, MarkedText text, CancellationToken cancellation)
    {
        var answer = new JsonLinesAnswer(json, text);
        using var header = await answer.EventAsync(cancellation);
        answer.Fields = AnswerSummary.Texts(Body(header, "Header").GetProperty("fields"));
        return answer;
    }

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        if (Summary is not null) return null;
        using var line = await EventAsync(cancellation);
        if (Name(line) == "Record" && Body(line, "Record").GetArrayLength() == Fields.Count) return AnswerRow.Read(Body(line, "Record"));
        // A value the server cannot send leaves an empty row, and the reason on the next line.
        if (Name(line) == "Record") return await NextAsync(cancellation);
        var summary = new AnswerSummary();
        foreach (var entry in Body(line, "Summary").EnumerateObject()) summary.Read(entry.Name, entry.Value, _text);
        Summary = summary;
        Ended = true;
        return null;
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private async Task<JsonDocument> EventAsync(CancellationToken cancellation)
    {
        var line = await _json.ValueAsync(cancellation) ?? throw new EndOfStreamException("the answer ended before its summary");
        if (Name(line) != "Error") return line;
        using (line)
        {
            Ended = true;
            var error = Neo4jErrors.FirstOf(Body(line, "Error")) ?? throw new FormatException("an error event without an error");
            throw Neo4jErrors.ToException(error, _text);
        }
    }

    private static string? Name(JsonDocument line) => line.RootElement.GetProperty("$event").GetString();

    private static JsonElement Body(JsonDocument line, string expected) =>
        Name(line) == expected
            ? line.RootElement.GetProperty("_body")
            : throw new FormatException($"an event '{Name(line)}' where '{expected}' is due");
}
