using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Web.Commands.Output;

/// <summary>A JSON list with an object for each row, one a line, values as on the query route's plain JSON.</summary>
internal sealed class JsonOutput(TextWriter output) : IRowOutput
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private IReadOnlyList<string> _columns = [];
    private bool _hasRows;

    public void Start(IReadOnlyList<string> columns)
    {
        _columns = columns;
        output.Write('[');
    }

    public void Write(Value[] row)
    {
        output.Write(_hasRows ? ",\n" : "\n");
        _hasRows = true;
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            var values = new PlainValueWriter(json);
            json.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                json.WritePropertyName(_columns[i]);
                values.Write(row[i]);
            }

            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
    }

    public void End() => output.Write(_hasRows ? "\n]\n" : "]\n");
}
