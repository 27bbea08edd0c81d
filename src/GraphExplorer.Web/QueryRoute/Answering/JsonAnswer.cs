using System.Buffers;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>One object: <c>{"data":{"fields":["n"],"values":[[1],[2]]},"queryType":"r",…}</c>.</summary>
internal sealed class JsonAnswer(IBufferWriter<byte> output, RowText rows, SummaryWriting summaries, AskedStatement? statement) : IAnswer
{
    private readonly Utf8JsonWriter _json = new(output, QueryErrors.Json);

    public void Start(IReadOnlyList<string> columns)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("data");
        _json.WriteStartArray("fields");
        foreach (var column in columns) _json.WriteStringValue(column);
        _json.WriteEndArray();
        _json.WriteStartArray("values");
        _json.Flush();
    }

    public void Row(Value[] row)
    {
        _json.WriteRawValue(rows.Of(row), skipInputValidation: true);
        _json.Flush();
    }

    public void End(AnswerSummary summary)
    {
        EndData();
        summaries.WriteFindings(_json, summary);
        SummaryWriting.WriteTimes(_json, summary);
        SummaryWriting.WriteBookmarks(_json, summary);
        EndAll();
    }

    public void Fail(GraphException failure)
    {
        EndData();
        _json.WritePropertyName("errors");
        QueryErrors.WriteList(_json, failure, statement);
        EndAll();
    }

    public void Dispose() => _json.Dispose();

    private void EndData()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void EndAll()
    {
        _json.WriteEndObject();
        _json.Flush();
    }
}
