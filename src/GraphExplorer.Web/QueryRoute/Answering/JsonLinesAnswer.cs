using System.Buffers;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>One event a line: <c>{"$event":"Header"|"Record"|"Summary"|"Error","_body":…}</c>.</summary>
internal sealed class JsonLinesAnswer(IBufferWriter<byte> output, RowText rows, SummaryWriting summaries, AskedStatement? statement) : IAnswer
{
    private readonly Utf8JsonWriter _json = new(output, QueryErrors.Json);

    public void Start(IReadOnlyList<string> columns)
    {
        Begin("Header");
        _json.WriteStartObject();
        _json.WriteStartArray("fields");
        foreach (var column in columns) _json.WriteStringValue(column);
        _json.WriteEndArray();
        _json.WriteEndObject();
        EndLine();
    }

    public void Row(Value[] row)
    {
        var text = rows.Of(row);
        Begin("Record");
        _json.WriteRawValue(text, skipInputValidation: true);
        EndLine();
    }

    public void End(AnswerSummary summary)
    {
        Begin("Summary");
        _json.WriteStartObject();
        summaries.WriteFindings(_json, summary);
        SummaryWriting.WriteBookmarks(_json, summary);
        SummaryWriting.WriteTimes(_json, summary);
        _json.WriteEndObject();
        EndLine();
    }

    public void Fail(GraphException failure)
    {
        Begin("Error");
        QueryErrors.WriteList(_json, failure, statement);
        EndLine();
    }

    public void Dispose() => _json.Dispose();

    private void Begin(string name)
    {
        _json.Reset();
        _json.WriteStartObject();
        _json.WriteString("$event", name);
        _json.WritePropertyName("_body");
    }

    private void EndLine()
    {
        _json.WriteEndObject();
        _json.Flush();
        output.Write("\n"u8);
    }
}
