using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.QueryApi.Answers;

/// <summary>Reads JSON as it arrives, a name or a whole value at a time. Holds no more than the value at hand.</summary>
/// <param name="body">Read to its end, or disposed before.</param>
/// <param name="maxBytes">How long a single value may be; null is no limit.</param>
internal sealed class JsonStream(Stream body, long? maxBytes) : IAsyncDisposable
{
    private const int MaxDepth = 1024;

    private static readonly JsonReaderOptions Options = new() { MaxDepth = MaxDepth, AllowMultipleValues = true };

    private readonly PipeReader _pipe = PipeReader.Create(body, new(bufferSize: 32 * 1024));
    private JsonReaderState _state = new(Options);

    /// <summary>Takes one step; false when more text is needed.</summary>
    private delegate bool Step<T>(ref Utf8JsonReader reader, ReadOnlySequence<byte> text, out T result);

    /// <summary>Passes the start of an object or an array.</summary>
    public async ValueTask EnterAsync(CancellationToken cancellation) => await StepAsync<bool>(TryEnter, cancellation);

    /// <summary>The next name in an object; null at its end, which is passed.</summary>
    public ValueTask<string?> NameAsync(CancellationToken cancellation) => StepAsync<string?>(TryName, cancellation);

    /// <summary>The next value; null at the end of the array or of the text, which is passed.</summary>
    public ValueTask<JsonDocument?> ValueAsync(CancellationToken cancellation) => StepAsync<JsonDocument?>(TryValue, cancellation);

    public ValueTask DisposeAsync() => _pipe.CompleteAsync();

    private async ValueTask<T> StepAsync<T>(Step<T> step, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await _pipe.ReadAsync(cancellation);
            if (TryStep(read, step, out var result, out var consumed))
            {
                _pipe.AdvanceTo(consumed);
                return result;
            }

            if (read.IsCompleted) throw new EndOfStreamException("the answer ended in its middle");
            if (read.Buffer.Length > maxBytes)
                throw new GraphException(ServiceErrors.QueryTooLarge, $"A single row is longer than the limit of {maxBytes} bytes.");
            _pipe.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private bool TryStep<T>(ReadResult read, Step<T> step, out T result, out SequencePosition consumed)
    {
        var reader = new Utf8JsonReader(read.Buffer, read.IsCompleted, _state);
        try
        {
            var done = step(ref reader, read.Buffer, out result);
            consumed = reader.Position;
            if (done) _state = reader.CurrentState;
            return done;
        }
        catch (JsonException failure) when (reader.CurrentDepth >= MaxDepth - 1)
        {
            throw new GraphException(ServiceErrors.QueryTooLarge, "A value of the answer is nested too deep.", cause: failure);
        }
    }

    private static bool TryEnter(ref Utf8JsonReader reader, ReadOnlySequence<byte> text, out bool result) => result = reader.Read();

    private static bool TryName(ref Utf8JsonReader reader, ReadOnlySequence<byte> text, out string? name)
    {
        name = null;
        if (!reader.Read()) return false;
        if (reader.TokenType == JsonTokenType.PropertyName) name = reader.GetString();
        return true;
    }

    /// <summary>Skipped first: that tells whether all of it is here, and leaves the reader where it is nested too deep.</summary>
    private static bool TryValue(ref Utf8JsonReader reader, ReadOnlySequence<byte> text, out JsonDocument? value)
    {
        value = null;
        if (!reader.Read()) return reader.IsFinalBlock;
        if (reader.TokenType == JsonTokenType.EndArray) return true;
        var start = reader.TokenStartIndex;
        if (!reader.TrySkip()) return false;
        value = JsonDocument.Parse(text.Slice(start, reader.BytesConsumed - start), new() { MaxDepth = MaxDepth });
        return true;
    }
}
