using System.Buffers;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>The JSON of one row, whole or not at all.</summary>
internal sealed class RowText : IDisposable
{
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly ValueWriter _values;

    public RowText(AnswerFormat format)
    {
        _json = new(_buffer, QueryErrors.Json);
        _values = format.WriterTo(_json, MostBytes);
    }

    /// <summary>Good until the next row.</summary>
    /// <exception cref="GraphException"><c>query_too_large</c>.</exception>
    public ReadOnlySpan<byte> Of(Value[] row)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartArray();
        foreach (var value in row) _values.Write(value);
        _json.WriteEndArray();
        _json.Flush();
        return _buffer.WrittenSpan;
    }

    public void Dispose() => _json.Dispose();
}
